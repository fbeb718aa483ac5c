using System.Text;
using System.Text.Json;

namespace Samspill.Exchange.Dcat;

/// <summary>What a statement says of its subject: another thing by its address, or a text with its language or type.</summary>
/// <param name="Text">The address of a thing, or the text.</param>
public sealed record RdfValue(string Text, bool IsThing, string? Language = null, string? Type = null);

/// <summary>Statements, written as Turtle or as JSON-LD: the same in both, for both are written from one list. Every thing has an address; none is nameless.</summary>
public sealed class RdfGraph
{
    private const string Type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

    private static readonly (string Prefix, string Space)[] Spaces =
    [
        ("dcat", "http://www.w3.org/ns/dcat#"), ("dct", "http://purl.org/dc/terms/"), ("foaf", "http://xmlns.com/foaf/0.1/"), ("vcard", "http://www.w3.org/2006/vcard/ns#"), ("skos", "http://www.w3.org/2004/02/skos/core#"), ("xsd", "http://www.w3.org/2001/XMLSchema#"),
    ];

    private readonly List<(string Subject, string Predicate, RdfValue Value)> statements = [];
    private readonly HashSet<(string Subject, string Predicate, RdfValue Value)> said = [];

    /// <summary>Says what a thing is; <paramref name="type"/> short: `dcat:Dataset`.</summary>
    public void Is(string subject, string type) => Add(subject, Type, new(Full(type), IsThing: true));

    /// <summary>Ties a thing to another by a short predicate: `dct:publisher`.</summary>
    public void Ties(string subject, string predicate, string thing) => Add(subject, Full(predicate), new(thing, IsThing: true));

    /// <summary>Says a text of a thing, in a language or of a type.</summary>
    public void Says(string subject, string predicate, string text, string? language = null, string? type = null) => Add(subject, Full(predicate), new(text, IsThing: false, language, type is null ? null : Full(type)));

    /// <summary>The statements as Turtle.</summary>
    public string Turtle()
    {
        var text = new StringBuilder();
        foreach (var (prefix, space) in Spaces)
        {
            text.Append("@prefix ").Append(prefix).Append(": <").Append(space).Append("> .\n");
        }

        foreach (var subject in statements.GroupBy(row => row.Subject, StringComparer.Ordinal))
        {
            text.Append('\n').Append(Thing(subject.Key)).Append('\n').AppendJoin(" ;\n", subject.Select(row => $"    {(row.Predicate == Type ? "a" : Thing(row.Predicate))} {Value(row.Value)}")).Append(" .\n");
        }

        return text.ToString();
    }

    /// <summary>The statements as JSON-LD.</summary>
    public byte[] JsonLd()
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartArray();
            foreach (var subject in statements.GroupBy(row => row.Subject, StringComparer.Ordinal))
            {
                json.WriteStartObject();
                json.WriteString("@id", subject.Key);
                foreach (var told in subject.GroupBy(row => row.Predicate, StringComparer.Ordinal))
                {
                    json.WriteStartArray(told.Key == Type ? "@type" : told.Key);
                    foreach (var (_, _, value) in told)
                    {
                        Write(json, told.Key, value);
                    }

                    json.WriteEndArray();
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        return bytes.ToArray();
    }

    /// <summary>What is said twice is one statement.</summary>
    private void Add(string subject, string predicate, RdfValue value)
    {
        if (said.Add((subject, predicate, value)))
        {
            statements.Add((subject, predicate, value));
        }
    }

    private static void Write(Utf8JsonWriter json, string predicate, RdfValue value)
    {
        if (predicate == Type)
        {
            json.WriteStringValue(value.Text);
            return;
        }

        json.WriteStartObject();
        json.WriteString(value.IsThing ? "@id" : "@value", value.Text);
        if (value.Language is { } language)
        {
            json.WriteString("@language", language);
        }

        if (value.Type is { } type)
        {
            json.WriteString("@type", type);
        }

        json.WriteEndObject();
    }

    private static string Full(string name) => Spaces.FirstOrDefault(space => name.StartsWith(space.Prefix + ":", StringComparison.Ordinal)) is { Space: { } known, Prefix: { } prefix } ? known + name[(prefix.Length + 1)..] : name;

    private static string Thing(string address) => Spaces.FirstOrDefault(space => address.StartsWith(space.Space, StringComparison.Ordinal)) is { Space: { } known, Prefix: { } prefix } ? $"{prefix}:{address[known.Length..]}" : $"<{address}>";

    private static string Value(RdfValue value) => value.IsThing ? Thing(value.Text)
        : $"\"{Escaped(value.Text)}\"{(value.Language is { } language ? "@" + language : value.Type is { } type ? "^^" + Thing(type) : "")}";

    private static string Escaped(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal);
}
