namespace CallCoach.Tracking.Numbers;

/// <summary>A telephone number in E.164 ("+13055550142"), the one form that is stored, compared and dialled.</summary>
public readonly record struct PhoneNumber
{
    private readonly string? _value;

    public PhoneNumber(string e164)
    {
        ArgumentException.ThrowIfNullOrEmpty(e164);
        if (e164[0] != '+' || e164.Length is < 5 or > 16 || e164.AsSpan(1).ContainsAnyExceptInRange('0', '9'))
            throw new ArgumentException("A number is kept as + and digits, such as +13055550142; read other forms with NumberReader.", nameof(e164));
        _value = e164;
    }

    public string Value => _value ?? "";

    public override string ToString() => Value;
}
