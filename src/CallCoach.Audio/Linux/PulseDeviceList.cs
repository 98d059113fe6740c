namespace CallCoach.Audio;

/// <summary>Reads one device out of a callback of libpulse.</summary>
internal static unsafe class PulseDeviceList
{
    /// <param name="devices">Takes the device.</param>
    /// <param name="info">Lives only during the callback.</param>
    /// <param name="last">Not 0 at the end of the list, where there is no device, and on an error.</param>
    public static void AddIf(this List<PulseDevice> devices, PulseDeviceInfo* info, int last)
    {
        if (last != 0 || info is null)
            return;
        devices.Add(new PulseDevice(
            PulseNative.Text(info->Name), PulseNative.Text(info->Description), (int)info->SampleSpec.Rate,
            info->Partner == PulseDeviceInfo.None ? "" : PulseNative.Text(info->PartnerName)));
    }
}
