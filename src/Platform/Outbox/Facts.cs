using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.DependencyInjection;
using Samspill.Kernel;

namespace Samspill.Platform.Outbox;

/// <summary>Carries a fact from the outbox to every room that listens.</summary>
internal static class Facts
{
    private static readonly Dictionary<string, Type> Kinds = typeof(IFact).Assembly.GetTypes().Where(type => type.IsClass && typeof(IFact).IsAssignableFrom(type)).ToDictionary(type => type.Name, StringComparer.Ordinal);

    /// <summary>What the facts are called in the outbox.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Kinds.Keys];

    private static readonly JsonSerializerOptions Plain = new() { Converters = { new KeyConverter() } };

    public static string Write(IFact fact) => JsonSerializer.Serialize(fact, fact.GetType(), Plain);

    public static async Task Tell(IServiceProvider services, OutboxMessage message, CancellationToken stop)
    {
        if (!Kinds.TryGetValue(message.Kind, out var kind))
        {
            throw new InvalidOperationException($"No room knows what {message.Kind} is.");
        }

        var fact = (IFact)JsonSerializer.Deserialize(message.Body, kind, Plain)!;
        foreach (var listener in services.GetServices<IFactReader>())
        {
            await listener.Hear(message.PartnershipId, fact, stop);
        }
    }

    private sealed class KeyConverter : JsonConverter<Key>
    {
        public override Key Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Key.Read(reader.GetString()) ?? default;

        public override void Write(Utf8JsonWriter writer, Key value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
    }
}
