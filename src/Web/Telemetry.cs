using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using Samspill.Platform.Telemetry;

namespace Samspill.Web;

/// <summary>What the program tells the one who operates it: log lines always, metrics and traces where OTEL_EXPORTER_OTLP_ENDPOINT names a receiver.</summary>
internal static class Telemetry
{
    /// <summary>Log lines to stderr: as JSON when SAMSPILL_LOG is `json`, with a line for each request.</summary>
    public static void AddLogLines(this WebApplicationBuilder builder)
    {
        var isJson = IsJson(builder.Configuration);
        builder.Logging.SetMinimumLevel(LogLevel.Warning)
            .AddConsole(console => (console.LogToStandardErrorThreshold, console.FormatterName) = (LogLevel.Trace, isJson ? LogLines.Json : LogLines.Plain))
            .AddFilter("Samspill", LogLevel.Information)
            .AddFilter(typeof(RequestLine).FullName, isJson ? LogLevel.Information : LogLevel.None)
            .AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.Error)
            .AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error)
            .AddFilter("Microsoft.EntityFrameworkCore.Database.Command", LogLevel.Critical);
        builder.Services.AddSingleton<Microsoft.Extensions.Logging.Console.ConsoleFormatter>(new LogLines(isJson));
    }

    /// <summary>Metrics and traces, off unless a receiver is named.</summary>
    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        if (builder.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"] is not { Length: > 0 })
        {
            return;
        }

        builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("samspill", serviceVersion: typeof(Telemetry).Assembly.GetName().Version!.ToString(3)))
            .WithMetrics(metrics => metrics.AddMeter(Measures.Name).AddAspNetCoreInstrumentation().AddOtlpExporter())
            .WithTracing(traces => traces.AddSource(Measures.Name).AddAspNetCoreInstrumentation(options => options.EnrichWithHttpResponse = (span, response) =>
            {
                // An address may hold a secret or a name; the route tells as much as an operator needs.
                span.SetTag("url.path", RequestLine.RouteOf(response.HttpContext));
                span.SetTag("url.query", null);
                span.SetTag("client.address", null);
                span.SetTag("user_agent.original", null);
            }).AddOtlpExporter());
    }

    /// <summary>True when logs are to be read by a machine.</summary>
    public static bool IsJson(IConfiguration settings) => string.Equals(settings["SAMSPILL_LOG"], "json", StringComparison.OrdinalIgnoreCase);
}
