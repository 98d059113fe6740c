using System.Runtime.InteropServices;

namespace CallCoach.Tracking.Files.Import;

/// <summary>One record of a CSV file as text: several lines if a quoted field has breaks in it.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CsvRecord(int Line, string Text, bool IsTorn);
