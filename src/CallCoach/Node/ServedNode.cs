using CallCoach.Calls;

namespace CallCoach;

/// <summary>A node that is served: its pages can be opened, and what it tells is printed.</summary>
internal sealed class ServedNode : IAsyncDisposable
{
    private readonly WebApplication _node;
    private readonly OverlayWindow? _window;
    private readonly CancellationTokenSource _over = new();
    private readonly Task _printing;

    private ServedNode(WebApplication node, string address, OverlayWindow? window, Terminal terminal)
    {
        (_node, Address, _window) = (node, address, window);
        Printing = new LivePrinting(Services.GetRequiredService<WireFeed>(), new CallPrinter(terminal));
        _printing = Printing.RunAsync(_over.Token);
    }

    /// <summary>The address of the pages, without a slash at its end.</summary>
    public string Address { get; }

    public IServiceProvider Services => _node.Services;

    public CurrentCall Current => Services.GetRequiredService<CurrentCall>();

    public LivePrinting Printing { get; }

    /// <summary>Whether the overlay was opened in a window.</summary>
    public bool HasWindow => _window is not null;

    /// <param name="windowProfile">Folder for the overlay's own browser profile; without one no window is opened.</param>
    public static async Task<ServedNode> StartAsync(
        NodeSetup setup, Terminal terminal, string? windowProfile, CancellationToken cancellationToken)
    {
        var node = Node.Build(setup);
        try
        {
            var address = await node.StartServingAsync(cancellationToken);
            var window = windowProfile is null ? null : await OverlayWindow.TryOpenAsync(address + NodeAddress.Overlay, windowProfile, cancellationToken);
            return new ServedNode(node, address, window, terminal);
        }
        catch
        {
            await node.DisposeAsync();
            throw;
        }
    }

    /// <summary>Stops serving. A call that is still under way is left open for the next start.</summary>
    public async ValueTask DisposeAsync()
    {
        _window?.Dispose();
        await _node.StopAsync();
        await _over.CancelAsync();
        await _printing;
        await _node.DisposeAsync();
        _over.Dispose();
    }
}
