using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace CallCoach.Api;

/// <summary>Says in the description of the API that times of a call are numbers of seconds.</summary>
internal static class SecondsSchema
{
    public static Task Apply(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        if ((Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) ?? context.JsonTypeInfo.Type) != typeof(TimeSpan))
            return Task.CompletedTask;

        schema.Type = JsonSchemaType.Number;
        schema.Format = "double";
        schema.Pattern = null;
        schema.Description = "Seconds since the call began, or a length in seconds.";
        return Task.CompletedTask;
    }
}
