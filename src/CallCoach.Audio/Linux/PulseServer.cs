using System.Diagnostics;
using System.Runtime.InteropServices;

namespace CallCoach.Audio;

/// <summary>Asks a PulseAudio server for its devices. One short connection each time, on the calling thread.</summary>
internal static unsafe class PulseServer
{
    private const string ClientName = "CallCoach";

    // A local server answers in some milliseconds; one that does not in this time hangs.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);
    private const int PollMicroseconds = 100_000;

    /// <param name="server">Its address, or empty for the user's own.</param>
    /// <exception cref="AudioException">libpulse is missing, or no server answers.</exception>
    public static PulseSnapshot Ask(string server)
    {
        try
        {
            using var loop = PulseNative.MainloopNew();
            var context = PulseNative.ContextNew(PulseNative.MainloopGetApi(loop), ClientName);
            try
            {
                return Ask(loop, context, server);
            }
            finally
            {
                PulseNative.ContextDisconnect(context);
                PulseNative.ContextUnref(context);
            }
        }
        catch (DllNotFoundException missing)
        {
            throw PulseErrors.NoLibrary(missing);
        }
    }

    private static PulseSnapshot Ask(PulseLoop loop, nint context, string server)
    {
        var asked = Stopwatch.GetTimestamp();
        if (PulseNative.ContextConnect(context, server.Length == 0 ? null : server, 0, 0) < 0)
            throw Refused();
        Run(() => PulseNative.ContextState(context) == PulseNative.ContextReady);

        var answers = new PulseAnswers();
        var self = GCHandle.Alloc(answers);
        try
        {
            var data = GCHandle.ToIntPtr(self);
            Await(PulseNative.Sources(context, &PulseAnswers.OnSource, data));
            Await(PulseNative.Sinks(context, &PulseAnswers.OnSink, data));
            Await(PulseNative.Server(context, &PulseAnswers.OnServer, data));
        }
        finally
        {
            self.Free();
        }

        return answers.Snapshot();

        void Await(nint operation)
        {
            if (operation == 0)
                throw Refused();
            try
            {
                Run(() => PulseNative.OperationState(operation) != PulseNative.OperationRunning);
            }
            finally
            {
                PulseNative.OperationUnref(operation);
            }
        }

        void Run(Func<bool> done)
        {
            while (!done())
            {
                if (PulseNative.ContextState(context) >= PulseNative.ContextFailed)
                    throw Refused();
                if (Stopwatch.GetElapsedTime(asked) > Patience)
                    throw PulseErrors.NoServer(server, $"no answer for {Patience.TotalSeconds} s");
                _ = PulseNative.MainloopPrepare(loop, PollMicroseconds);
                _ = PulseNative.MainloopPoll(loop);
                _ = PulseNative.MainloopDispatch(loop);
            }
        }

        AudioException Refused() => PulseErrors.NoServer(server, PulseNative.ErrorText(PulseNative.ContextError(context)));
    }
}
