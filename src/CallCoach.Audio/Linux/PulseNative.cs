using System.Runtime.InteropServices;

namespace CallCoach.Audio;

/// <summary>libpulse and libpulse-simple, which PipeWire serves too.</summary>
internal static unsafe partial class PulseNative
{
    public const int RecordDirection = 2;
    public const int ContextReady = 4;
    public const int ContextFailed = 5;
    public const int OperationRunning = 0;

    private const string Pulse = "libpulse.so.0";
    private const string Simple = "libpulse-simple.so.0";

    [LibraryImport(Simple, EntryPoint = "pa_simple_new", StringMarshalling = StringMarshalling.Utf8)]
    public static partial PulseStream SimpleNew(
        string? server, string name, int direction, string? device, string streamName,
        in PulseSampleSpec spec, nint channelMap, in PulseBufferAttributes attributes, out int error);

    [LibraryImport(Simple, EntryPoint = "pa_simple_read")]
    public static partial int SimpleRead(PulseStream stream, Span<byte> data, nuint bytes, out int error);

    [LibraryImport(Simple, EntryPoint = "pa_simple_free")]
    public static partial void SimpleFree(nint stream);

    [LibraryImport(Pulse, EntryPoint = "pa_strerror")]
    public static partial nint StrError(int error);

    [LibraryImport(Pulse, EntryPoint = "pa_mainloop_new")]
    public static partial PulseLoop MainloopNew();

    [LibraryImport(Pulse, EntryPoint = "pa_mainloop_free")]
    public static partial void MainloopFree(nint loop);

    [LibraryImport(Pulse, EntryPoint = "pa_mainloop_get_api")]
    public static partial nint MainloopGetApi(PulseLoop loop);

    [LibraryImport(Pulse, EntryPoint = "pa_mainloop_prepare")]
    public static partial int MainloopPrepare(PulseLoop loop, int microseconds);

    [LibraryImport(Pulse, EntryPoint = "pa_mainloop_poll")]
    public static partial int MainloopPoll(PulseLoop loop);

    [LibraryImport(Pulse, EntryPoint = "pa_mainloop_dispatch")]
    public static partial int MainloopDispatch(PulseLoop loop);

    [LibraryImport(Pulse, EntryPoint = "pa_context_new", StringMarshalling = StringMarshalling.Utf8)]
    public static partial nint ContextNew(nint api, string name);

    [LibraryImport(Pulse, EntryPoint = "pa_context_connect", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int ContextConnect(nint context, string? server, int flags, nint spawnApi);

    [LibraryImport(Pulse, EntryPoint = "pa_context_get_state")]
    public static partial int ContextState(nint context);

    [LibraryImport(Pulse, EntryPoint = "pa_context_errno")]
    public static partial int ContextError(nint context);

    [LibraryImport(Pulse, EntryPoint = "pa_context_disconnect")]
    public static partial void ContextDisconnect(nint context);

    [LibraryImport(Pulse, EntryPoint = "pa_context_unref")]
    public static partial void ContextUnref(nint context);

    [LibraryImport(Pulse, EntryPoint = "pa_context_get_source_info_list")]
    public static partial nint Sources(nint context, delegate* unmanaged<nint, PulseDeviceInfo*, int, nint, void> each, nint data);

    [LibraryImport(Pulse, EntryPoint = "pa_context_get_sink_info_list")]
    public static partial nint Sinks(nint context, delegate* unmanaged<nint, PulseDeviceInfo*, int, nint, void> each, nint data);

    [LibraryImport(Pulse, EntryPoint = "pa_context_get_server_info")]
    public static partial nint Server(nint context, delegate* unmanaged<nint, PulseServerInfo*, nint, void> found, nint data);

    [LibraryImport(Pulse, EntryPoint = "pa_operation_get_state")]
    public static partial int OperationState(nint operation);

    [LibraryImport(Pulse, EntryPoint = "pa_operation_unref")]
    public static partial void OperationUnref(nint operation);

    public static string Text(byte* utf8) => Marshal.PtrToStringUTF8((nint)utf8) ?? "";

    public static string ErrorText(int error) => Marshal.PtrToStringUTF8(StrError(error)) ?? $"error {error}";
}
