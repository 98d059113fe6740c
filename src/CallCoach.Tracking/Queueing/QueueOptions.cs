using System.ComponentModel.DataAnnotations;

namespace CallCoach.Tracking.Queueing;

/// <summary>How the queue is ordered.</summary>
public sealed class QueueOptions
{
    public const string Section = TrackingRegistration.Section + ":Queue";

    /// <summary>How long before and after its time an agreed call counts as on time, in minutes. Default 15.</summary>
    [Range(0, 60)]
    public int CallBackMinutes { get; set; } = 15;

    /// <summary>How long a web enquiry stays fresh and goes before warm leads, in minutes. Replies within 5 beat all later ones (MIT/InsideSales). Default 60.</summary>
    [Range(5, 1440)]
    public int EnquiryMinutes { get; set; } = 60;
}
