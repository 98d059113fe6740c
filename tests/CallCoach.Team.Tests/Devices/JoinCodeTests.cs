namespace CallCoach.Team.Tests;

public sealed class JoinCodeTests
{
    [Fact]
    public void A_code_is_read_however_it_is_typed()
    {
        var code = JoinCode.New();

        Assert.Equal(JoinCode.Length + 1, code.Length);
        Assert.Equal(JoinCode.HashOf(code), JoinCode.HashOf($" {code.ToLowerInvariant().Replace('-', ' ')} "));
        Assert.NotEqual(JoinCode.HashOf(code), JoinCode.HashOf(JoinCode.New()));
        Assert.DoesNotContain(code, letter => letter is '0' or 'O' or '1' or 'I');
    }
}
