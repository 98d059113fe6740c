using CallCoach;

return await CallCoachProgram.RunAsync(args, Terminal.OfThisProcess(), CancellationToken.None);
