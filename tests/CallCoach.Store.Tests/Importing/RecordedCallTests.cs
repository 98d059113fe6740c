namespace CallCoach.Store.Tests;

public sealed class RecordedCallTests
{
    [Theory]
    [InlineData("a.rep.wav", "a.prospect.wav")]
    [InlineData("2026-11-16_agent.mp3", "2026-11-16_customer.mp3")]
    [InlineData("x-left.wav", "x-right.wav")]
    [InlineData("d01.rep.ulaw.wav", "d01.prospect.ulaw.wav")]
    public void Two_sides_of_one_name_are_one_call(string rep, string prospect) =>
        Assert.Equal([rep, prospect], Assert.Single(RecordedCall.Of([prospect, rep])).Files);

    [Fact]
    public void All_else_are_calls_of_their_own()
    {
        var calls = RecordedCall.Of(["/x/a.wav", "/x/b.rep.wav", "/y/b.prospect.wav", "/x/preparation.wav", "/x/a.wav"]);
        Assert.Equal(["/x/a.wav", "/x/b.rep.wav", "/y/b.prospect.wav", "/x/preparation.wav"], calls.Select(call => Assert.Single(call.Files)));
    }
}
