using System.ComponentModel.DataAnnotations;

namespace CallCoach;

/// <summary>Where the pages and the hub are served. Section "Http". The address is always 127.0.0.1: nobody else on the network gets in.</summary>
public sealed class HttpOptions
{
    public const string Section = "Http";

    /// <summary>Port on 127.0.0.1; 0 takes any that is free. Default 5177.</summary>
    [Range(0, 65535)]
    public int Port { get; set; } = 5177;

    /// <summary>Most connections at once. Default 64: each page keeps one or two.</summary>
    [Range(4, 1024)]
    public int Connections { get; set; } = 64;
}
