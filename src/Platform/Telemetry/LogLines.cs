using System.Diagnostics;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;

namespace Samspill.Platform.Telemetry;

/// <summary>One line for each thing told: JSON for a machine that gathers logs, or plain words. Nothing in it can begin a new line, and nothing personal stands in it.</summary>
public sealed class LogLines(bool isJson) : ConsoleFormatter(isJson ? Json : Plain)
{
    /// <summary>The name of the lines as JSON.</summary>
    public const string Json = "samspill-json";

    /// <summary>The name of the lines as words.</summary>
    public const string Plain = "samspill";

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Default };

    /// <inheritdoc/>
    public override void Write<TState>(in LogEntry<TState> logEntry, IExternalScopeProvider? scopeProvider, TextWriter textWriter)
    {
        ArgumentNullException.ThrowIfNull(textWriter);
        var says = Mask.Of(logEntry.Formatter(logEntry.State, null));
        var fault = logEntry.Exception is { } thrown ? Mask.Of(thrown) : null;
        if (isJson)
        {
            textWriter.WriteLine(AsJson(says, fault, logEntry.LogLevel, logEntry.Category, logEntry.EventId, logEntry.State as IEnumerable<KeyValuePair<string, object?>>, logEntry.Exception));
            return;
        }

        textWriter.WriteLine($"{logEntry.LogLevel switch { LogLevel.Information => "info", LogLevel.Warning => "warn", LogLevel.Error => "error", var other => other.ToString().ToLowerInvariant() }}: {logEntry.Category}: {says}{(fault is null ? "" : " " + fault)}");
        foreach (var step in Steps(logEntry.Exception))
        {
            textWriter.WriteLine("      " + step);
        }
    }

    private static string AsJson(string says, string? fault, LogLevel level, string category, EventId id, IEnumerable<KeyValuePair<string, object?>>? values, Exception? thrown)
    {
        using var line = new MemoryStream();
        using (var json = new Utf8JsonWriter(line, Options))
        {
            json.WriteStartObject();
            json.WriteString("time", TimeProvider.System.GetUtcNow().ToString("O", CultureInfo.InvariantCulture));
            json.WriteString("level", level.ToString().ToLowerInvariant());
            json.WriteString("category", category);
            json.WriteString("event", id.Name);
            json.WriteString("message", says);
            foreach (var (name, value) in (values ?? []).Where(value => value.Key != "{OriginalFormat}"))
            {
                Put(json, char.ToLowerInvariant(name[0]) + name[1..], value);
            }

            if (Activity.Current is { } span)
            {
                json.WriteString("trace", span.TraceId.ToHexString());
            }

            if (fault is not null)
            {
                json.WriteString("fault", fault);
                json.WriteStartArray("at");
                foreach (var step in Steps(thrown))
                {
                    json.WriteStringValue(step);
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(line.ToArray());
    }

    private static void Put(Utf8JsonWriter json, string name, object? value)
    {
        var free = name is "time" or "level" or "category" or "event" or "message" or "trace" or "fault" or "at" ? "value-" + name : name;
        switch (value)
        {
            case int or long or short:
                json.WriteNumber(free, Convert.ToInt64(value, CultureInfo.InvariantCulture));
                break;
            case double or float:
                json.WriteNumber(free, Math.Round(Convert.ToDouble(value, CultureInfo.InvariantCulture), 3));
                break;
            case null:
                json.WriteNull(free);
                break;
            default:
                json.WriteString(free, Mask.Of(Convert.ToString(value, CultureInfo.InvariantCulture) ?? ""));
                break;
        }
    }

    /// <summary>Where it was, call by call; code holds no words of a reader.</summary>
    private static IEnumerable<string> Steps(Exception? fault) =>
        (fault?.StackTrace ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Mask.Of).Take(40);
}
