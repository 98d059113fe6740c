using System.Data.Common;
using CallCoach.Store;
using Microsoft.AspNetCore.Http;

namespace CallCoach.Web;

/// <summary>Says what to do when the archive does not answer.</summary>
internal static class ArchiveFault
{
    public static string Words(Exception broken) => broken is StoreException
        ? broken.Message
        : "The archive of calls does not answer: its disk may be full, or another program holds it. Nothing is lost. \"callcoach doctor\" tells more; then load this page again.";

    /// <summary>Runs a page's work; a fault of the archive becomes a page that says so.</summary>
    public static async Task<IResult> GuardAsync(HttpContext context, PageAnswers answers, Func<Task<IResult>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception broken) when (broken is StoreException or DbException)
        {
            return await answers.MessageAsync(context, StatusCodes.Status503ServiceUnavailable, "The calls can’t be read now", Words(broken), "/calls");
        }
    }
}
