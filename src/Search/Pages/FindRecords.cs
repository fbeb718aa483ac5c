using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Arenas;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;
using Samspill.Search.Asking;
using Samspill.Search.Indexing;
using Samspill.Ui;

namespace Samspill.Search.Pages;

/// <summary>Search everything that the reader may see: one question, hits in order, and what they can be narrowed by.</summary>
public static class FindRecords
{
    private const int PageSize = 10;
    private const int MostPages = 100;
    private const int MostValues = 12;

    /// <summary>What the page shows.</summary>
    /// <param name="Words">The question as typed; null before anything was asked.</param>
    /// <param name="Meant">The question that was answered instead, when a word was misspelt, or only the last part of a compound stands anywhere.</param>
    /// <param name="IsAround">True when a word stands nowhere by itself, and the hits hold words that begin or end with it.</param>
    /// <param name="MayMean">Then the question it may have been meant to be; null when there is nothing near.</param>
    /// <param name="Took">Milliseconds from the question to the answer.</param>
    /// <param name="IsWhole">False when some hits hold only some of the words.</param>
    public sealed record View(string? Words, string? Meant, bool IsAround, string? MayMean, int Total, int Page, int Pages, IReadOnlyList<Hit> Hits, IReadOnlyList<Facets> Facets, IReadOnlyList<Place> Places, double Took, bool IsWhole);

    /// <summary>A record that was found.</summary>
    /// <param name="Kind">What kind it is, as the facet writes it.</param>
    /// <param name="Excerpt">The stretch of it that answers the question.</param>
    /// <param name="Marks">Where in the excerpt the words asked for stand.</param>
    /// <param name="Address">Its page, below the partnership.</param>
    public sealed record Hit(string Kind, Text KindTitle, Guid Id, string Title, string Address, string Excerpt, IReadOnlyList<Mark> Marks, double Score, bool IsDemo);

    /// <summary>A facet with its values.</summary>
    /// <param name="Name">What it is called in addresses.</param>
    public sealed record Facets(Facet Of, string Name, IReadOnlyList<Value> Values);

    /// <summary>A value with how many hits it has.</summary>
    /// <param name="Says">The value as it stands in addresses.</param>
    public sealed record Value(string Says, Text Title, int Count, bool IsChosen);

    /// <summary>Before anything was asked.</summary>
    internal static View Nothing { get; } = new(null, null, false, null, 0, 1, 1, [], [], [], 0, true);

    internal static async Task<IResult> Handle(HttpContext http, string? q, string? side, SamspillDb db, Reader reader, Frame frame, ArenaList arenas, Memory memory, EndpointDataSource endpoints, CancellationToken stop)
    {
        var page = int.TryParse(side, out var asked) ? Math.Clamp(asked, 1, MostPages) : 1;
        if (Question.Read(q) is not { } question)
        {
            return Answer.With<SearchPage, View>(Nothing);
        }

        var view = await Find(question, page, Chosen(http.Request.Query), db, reader, arenas, memory, stop);
        return Answer.With<SearchPage, View>(page == 1 ? view with { Places = Places.Of(question.Typed, frame, reader, endpoints) } : view);
    }

    /// <summary>Answers a question for a reader: hits, counts and what it took.</summary>
    internal static async Task<View> Find(Question question, int page, Narrowing narrowing, SamspillDb db, Reader reader, ArenaList arenas, Memory memory, CancellationToken stop)
    {
        var began = Stopwatch.GetTimestamp();
        var snapshot = await memory.Of(db, await KeepIndex.Ready(db, stop), stop);
        var sight = await Sight.Of(db, reader, new ArenaDeeds(arenas), snapshot, narrowing, stop);
        var found = await new Searching(db, snapshot, sight, page * PageSize).Answer(question, stop);
        var pages = Math.Clamp((found.Outcome.Total + PageSize - 1) / PageSize, 1, MostPages);
        page = Math.Min(page, pages);
        var hits = await Hits(db, arenas, found, page, stop);
        var facets = Narrowing.All.Select(facet => Told(facet, narrowing, snapshot, found.Outcome, arenas)).Where(facet => facet.Values.Count > 0).ToList();
        return new(question.Typed, found.IsMended ? found.Asked.Typed : null, found.IsAround, found.MayMean?.Typed, found.Outcome.Total, page, pages, hits, facets, [], Math.Round(Stopwatch.GetElapsedTime(began).TotalMilliseconds, 2), found.Outcome.IsWhole);
    }

    private static Narrowing Chosen(IQueryCollection query) => new(Narrowing.All.Select(facet => (facet, value: query[Narrowing.Name(facet)].ToString())).Where(pair => pair.value.Length > 0).ToDictionary(pair => pair.facet, pair => pair.value));

    private static async Task<IReadOnlyList<Hit>> Hits(SamspillDb db, ArenaList arenas, Answered found, int page, CancellationToken stop)
    {
        var wanted = found.Outcome.Hits.Skip((page - 1) * PageSize).Take(PageSize).ToList();
        var numbers = wanted.ConvertAll(hit => hit.Number);
        var documents = await Documents(db, numbers, stop);
        var terms = found.Asked.Words.SelectMany(word => word.Parts.Append(word.Key)).ToHashSet(StringComparer.Ordinal);
        return [.. wanted.Where(hit => documents.ContainsKey(hit.Number)).Select(hit => Told(documents[hit.Number], hit.Score, terms, arenas))];
    }

    /// <summary>The documents that are there, by number.</summary>
    internal static async Task<Dictionary<int, IndexedDocument>> Documents(SamspillDb db, IReadOnlyList<int> numbers, CancellationToken stop)
    {
        var documents = new Dictionary<int, IndexedDocument>();
        if (numbers.Count > 0)
        {
            await db.Ask($"SELECT number, kind, record_id, title, address, text, is_demo FROM search_indexed_document WHERE partnership_id = @here AND gone_in IS NULL AND number IN ({string.Join(", ", numbers.Select((_, i) => "@p" + i))})", row =>
                documents[row.GetInt32(0)] = new() { Number = row.GetInt32(0), Kind = row.GetString(1), RecordId = row.GetGuid(2), Title = row.GetString(3), Address = row.GetString(4), Text = row.GetString(5), IsDemo = row.GetBoolean(6) }, stop, [.. numbers]);
        }

        // A file that could not be read says why, in the reader's own language.
        var files = documents.Values.Where(row => row.Kind == FileDocuments.Name).ToList();
        var unread = files.Count == 0 ? [] : await FileTexts.WhyNot(db, files.ConvertAll(row => row.RecordId), stop);
        foreach (var row in files.Where(row => unread.ContainsKey(row.RecordId)))
        {
            documents[row.Number] = new() { Number = row.Number, Kind = row.Kind, RecordId = row.RecordId, Title = row.Title, Address = row.Address, Text = unread[row.RecordId], IsDemo = row.IsDemo };
        }

        return documents;
    }

    internal static Hit Told(IndexedDocument row, float score, IReadOnlySet<string> terms, ArenaList arenas)
    {
        var (text, marks) = Excerpts.Of(row.Text, terms);
        return new(row.Kind, KindOf(row.Kind, arenas), row.RecordId, row.Title, row.Address, text, marks, Math.Round(score, 3), row.IsDemo);
    }

    private static Facets Told(Facet facet, Narrowing narrowing, Snapshot snapshot, Outcome outcome, ArenaList arenas)
    {
        var chosen = narrowing.Chosen.GetValueOrDefault(facet);
        var counted = narrowing.Count(facet, snapshot.Groups, outcome.Counts);
        var values = counted.Where((value, i) => facet == Facet.Kind || i < MostValues || value.Value == chosen).Select(value => new Value(value.Value, TitleOf(facet, value.Value, snapshot, arenas), value.Count, value.Value == chosen)).ToList();
        if (chosen is not null && values.TrueForAll(value => !value.IsChosen))
        {
            values.Add(new(chosen, TitleOf(facet, chosen, snapshot, arenas), 0, true));
        }

        return new(facet, Narrowing.Name(facet), values);
    }

    private static Text TitleOf(Facet facet, string value, Snapshot snapshot, ArenaList arenas) => facet switch
    {
        Facet.Kind => KindOf(value, arenas),
        Facet.Works => value == "ja" ? SearchText.Works : value == "nei" ? SearchText.DoesNotWork : Text.Same(value),
        Facet.Status => Indexing.Groups.Read(snapshot.Groups.Statuses.FirstOrDefault(status => status.Split('|')[0] == value)) ?? Text.Same(value),
        _ => Text.Same(value),
    };

    private static Text KindOf(string name, ArenaList arenas) => arenas.Documents.FirstOrDefault(kind => kind.Name == name)?.Title ?? Text.Same(name);
}
