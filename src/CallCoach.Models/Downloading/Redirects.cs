using System.Net;
using System.Net.Http.Headers;

namespace CallCoach.Models.Downloading;

/// <summary>Asks for a file, and follows redirects as long as they are as safe as the first address.</summary>
internal sealed class Redirects(HttpClient client, int most)
{
    /// <param name="from">First byte wanted.</param>
    /// <exception cref="ModelException">An address is not safe, or there are too many of them.</exception>
    public async Task<HttpResponseMessage> AskAsync(Uri address, long from, CancellationToken cancellationToken)
    {
        CheckFirst(address);
        var allowsOwnMachine = IsOwnMachine(address);
        for (var followed = 0; followed <= most; followed++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("identity"));
            if (from > 0)
                request.Headers.Range = new RangeHeaderValue(from, null);
            var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            if (NextOf(response) is not { } next)
                return response;

            response.Dispose();
            address = new Uri(address, next);
            if (!IsSafe(address) && !(allowsOwnMachine && IsOwnMachine(address)))
                throw new ModelException($"The server sends on to {address.GetLeftPart(UriPartial.Path)}, which is not https. Nothing was fetched; choose another address with --from.");
        }

        throw new ModelException($"The server sends on from one address to the next without end. Nothing was fetched; choose another address with --from.");
    }

    /// <exception cref="ModelException">It is neither https nor on this machine.</exception>
    public static void CheckFirst(Uri address)
    {
        if (!address.IsAbsoluteUri || (!IsSafe(address) && !IsOwnMachine(address)))
            throw new ModelException($"\"{address}\" is no address that a pack is fetched from: it must begin with https://. A file on this machine is taken with \"callcoach models add\".");
    }

    private static bool IsSafe(Uri address) => address.Scheme == Uri.UriSchemeHttps;

    private static bool IsOwnMachine(Uri address) => address.Scheme == Uri.UriSchemeHttp && address.IsLoopback;

    private static Uri? NextOf(HttpResponseMessage response) => response.StatusCode
        is HttpStatusCode.Moved or HttpStatusCode.Found or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect
        ? response.Headers.Location
        : null;
}
