using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.EntityFrameworkCore;
using Samspill.Exchange.Oai;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;

namespace Samspill.Network.Publishing;

/// <summary>Answers those who fetch by OAI-PMH 2.0: anybody, where the partnership has opened its pages; elsewhere there is nothing here.</summary>
public static class AnswerOai
{
    /// <summary>How many records stand on a page of a list.</summary>
    internal const int PageSize = 100;

    private const int LargestForm = 16 << 10;

    internal static async Task<IResult> Handle(HttpContext http, Reader reader, SamspillDb db, SharingLedger ledger, SharingPlace place, OaiTokens tokens, CancellationToken stop)
    {
        if (!reader.May(NetworkDeeds.SeePublic))
        {
            return Answer.Absent;
        }

        var (ask, fault) = OaiAsk.Read(await Arguments(http, stop));
        var at = db.Scene.Clock.Real;
        if (ask is { Token: null })
        {
            await ledger.Now(stop);
        }

        var about = await place.Repository(db, stop);
        var answered = ask is null ? w => w.Fault(fault!) : await Answered(ask, new(db, ledger, about, tokens), stop);
        http.Response.Headers.CacheControl = "no-cache";
        return Results.Bytes(OaiWriting.Answer(about, ask, at, answered), "text/xml; charset=utf-8");
    }

    private sealed record Desk(SamspillDb Db, SharingLedger Ledger, OaiRepository About, OaiTokens Tokens);

    private static Task<Action<OaiWriting>> Answered(OaiAsk ask, Desk desk, CancellationToken stop) => ask.Verb switch
    {
        OaiVerb.Identify => Task.FromResult<Action<OaiWriting>>(w => w.Identify(desk.About.Identifier("tiltak", "eksempel"))),
        OaiVerb.ListMetadataFormats => Formats(ask, desk, stop),
        OaiVerb.ListSets => Sets(ask, desk, stop),
        OaiVerb.GetRecord => One(ask, desk, stop),
        _ => List(ask, desk, stop),
    };

    private static async Task<Action<OaiWriting>> Sets(OaiAsk ask, Desk desk, CancellationToken stop)
    {
        var shared = (await desk.Ledger.Now(stop)).Sets;
        return ask.Token is null ? w => w.Sets(shared.Select(set => (set.Name, set.Title.In(desk.About.Language))).Concat(OaiFormat.CrisSets.Select(set => (set.Spec, set.Name))))
            : w => w.Fault(new("badResumptionToken", "The list of sets is never split."));
    }

    private static async Task<Action<OaiWriting>> Formats(OaiAsk ask, Desk desk, CancellationToken stop)
    {
        var row = ask.Identifier is { } identifier ? await Find(identifier, desk, stop) : null;
        return ask.Identifier is not null && row is null ? w => w.Fault(Unknown) : w => w.Formats(OaiFormat.All.Where(format => row is null || format.Kinds.Contains(row.Kind)));
    }

    private static async Task<Action<OaiWriting>> One(OaiAsk ask, Desk desk, CancellationToken stop)
    {
        var row = await Find(ask.Identifier!, desk, stop);
        var format = OaiFormat.All.FirstOrDefault(format => format.Prefix == ask.Prefix && (row is null || format.Kinds.Contains(row.Kind)));
        var records = (await desk.Ledger.Now(stop)).Records;
        return row is null ? w => w.Fault(Unknown) : format is null ? w => w.Fault(NoFormat) : w => w.List(ask.Verb, format, [Told(row, records)], null);
    }

    private static async Task<Action<OaiWriting>> List(OaiAsk ask, Desk desk, CancellationToken stop)
    {
        var now = desk.Db.Scene.Clock.Real;
        var wish = ask.Token is null ? new OaiWish(ask.Verb, ask.Prefix!, ask.Set, ask.From, ask.Until, 0, 0, now + OaiTokens.Life) : desk.Tokens.Read(ask.Token, desk.Db.Here);
        if (wish is null || wish.Verb != ask.Verb || wish.Expires < now)
        {
            return w => w.Fault(new("badResumptionToken", "The resumptionToken is not ours, is for another verb, or has expired."));
        }

        if (OaiFormat.All.FirstOrDefault(format => format.Prefix == wish.Prefix) is not { } format)
        {
            return w => w.Fault(NoFormat);
        }

        var matching = Matching(desk.Db.Set<SharedRecord>().AsNoTracking(), wish, format);
        Task<List<SharedRecord>> Rows() => matching.Where(row => row.Place > wish.After).OrderBy(row => row.Place).Take(PageSize + 1).ToListAsync(stop);
        var rows = await Rows();
        var isInTheMidst = ask.Token is not null && rows.Count > PageSize;
        if (ask.Token is not null && !isInTheMidst)
        {
            // The list is about to end: what changed while it was read has gone to the end, and comes now.
            await desk.Ledger.Now(stop);
            rows = await Rows();
        }

        if (rows.Count == 0)
        {
            return w => w.Fault(new("noRecordsMatch", "No record matches."));
        }

        var page = rows.Take(PageSize).ToList();
        var next = rows.Count > PageSize || wish.Cursor > 0 ? Next(wish, page, rows.Count > PageSize, await matching.CountAsync(stop), desk) : null;
        var records = isInTheMidst ? await desk.Ledger.Of(page, stop) : (await desk.Ledger.Now(stop)).Records;
        return w => w.List(ask.Verb, format, page.Select(row => Told(row, records)), next);
    }

    private static OaiNext Next(OaiWish wish, List<SharedRecord> page, bool goesOn, int size, Desk desk)
    {
        var (given, expires) = (wish.Cursor + page.Count, desk.Db.Scene.Clock.Real + OaiTokens.Life);
        return new(goesOn ? desk.Tokens.Write(wish with { After = page[^1].Place, Cursor = given, Expires = expires }, desk.Db.Here) : null, wish.Cursor, Math.Max(size, given), expires);
    }

    private static IQueryable<SharedRecord> Matching(IQueryable<SharedRecord> rows, OaiWish wish, OaiFormat format)
    {
        if (wish.Set is { } set)
        {
            PublishedKind? kind = OaiFormat.CrisSets.Where(cris => cris.Spec == set).Select(cris => cris.Kind).FirstOrDefault();
            rows = kind is { } one ? rows.Where(row => row.Kind == one) : rows.Where(row => row.Set == set);
        }

        var kinds = format.Kinds;
        return rows.Where(row => kinds.Contains(row.Kind) && (wish.From == null || row.Stamp >= wish.From) && (wish.Until == null || row.Stamp <= wish.Until));
    }

    /// <summary>What the record says now, read from what is shared; one that was withdrawn says nothing.</summary>
    private static OaiItem Told(SharedRecord row, IReadOnlyDictionary<(string Set, string Id), PublishedRecord> records) => new(row.Set, row.Name, row.Kind, row.Stamp, records.GetValueOrDefault((row.Set, row.Name)));

    private static async Task<SharedRecord?> Find(string identifier, Desk desk, CancellationToken stop)
    {
        var begins = desk.About.Identifier("", "")[..^1];
        var (set, name) = OaiAsk.CanIdentify(identifier) && identifier.StartsWith(begins, StringComparison.Ordinal) && identifier[begins.Length..].Split('/') is [var one, var two] ? (one, two) : ("", "");
        return set.Length == 0 ? null : await desk.Db.Set<SharedRecord>().AsNoTracking().SingleOrDefaultAsync(row => row.Set == set && row.Name == name, stop);
    }

    private static async Task<IReadOnlyCollection<KeyValuePair<string, string>>> Arguments(HttpContext http, CancellationToken stop)
    {
        var said = http.Request.Query.SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value ?? "")));
        if (HttpMethods.IsPost(http.Request.Method) && http.Request.HasFormContentType)
        {
            http.Features.Get<IHttpMaxRequestBodySizeFeature>()!.MaxRequestBodySize = LargestForm;
            said = said.Concat((await http.Request.ReadFormAsync(stop)).SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value ?? ""))));
        }

        return [.. said.Where(pair => pair.Key != "sprak")];
    }

    private static readonly OaiFault Unknown = new("idDoesNotExist", "There is no such record.");

    private static readonly OaiFault NoFormat = new("cannotDisseminateFormat", "There is no such format, or not of this record.");
}
