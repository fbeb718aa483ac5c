using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Kept;
using Samspill.Platform.Rights;

namespace Samspill.Programme.Indicators;

/// <summary>What a person owes of numbers: those she measures, those sent back to her, drafts she has not handed in; for leaders, what waits for approval and who is late.</summary>
internal sealed class WorkOnNumbers(SamspillDb db, KeptFacts kept) : IWorkSource
{
    private const int DaysToDecide = 7;
    private const int MostSilent = 8;

    private static readonly Text LastWas = new("For {0}. Sist: {1}.", "For {0}. Sist: {1}.", "For {0}. Last: {1}.");
    private static readonly Text NeverBefore = new("For {0}. Ikke målt før.", "For {0}. Ikkje målt før.", "For {0}. Not measured before.");
    private static readonly Text SeveralPlaces = new("For {0}, {1} kommuner.", "For {0}, {1} kommunar.", "For {0}, {1} municipalities.");
    private static readonly Text SentBack = new("Sendt tilbake: {0}, {1}", "Send tilbake: {0}, {1}", "Returned: {0}, {1}");
    private static readonly Text NotHandedIn = new("Utkast: {0}, {1}", "Utkast: {0}, {1}", "Draft: {0}, {1}");
    private static readonly Text HandItIn = new("{0}. Send det inn når det er klart.", "{0}. Send det inn når det er klart.", "{0}. Hand it in when it is ready.");
    private static readonly Text ApproveIt = new("Godkjenn: {0}, {1}", "Godkjenn: {0}, {1}", "Approve: {0}, {1}");
    private static readonly Text ShownBy = new("{0}. Ført av {1}.", "{0}. Ført av {1}.", "{0}. Reported by {1}.");
    private static readonly Text BaselineOf = new("Nullpunkt: {0}", "Nullpunkt: {0}", "Baseline: {0}");
    private static readonly Text BaselineMissing = new("Skriv tallet, eller en ny dato for det.", "Skriv talet, eller ein ny dato for det.", "Write the number, or a new date for it.");
    private static readonly Text NobodyMeasures = new("Finn en ny som måler: {0}", "Finn ein ny som måler: {0}", "Find somebody new to measure: {0}");
    private static readonly Text HasLeft = new("{0} har ikke lenger tilgang.", "{0} har ikkje lenger tilgang.", "{0} no longer has access.");
    private static readonly Text NumberMissing = new("{0}: tall for {1}", "{0}: tal for {1}", "{0}: number for {1}");

    public async Task<IReadOnlyList<WorkItem>> Work(PartnershipId partnership, PersonId person, CancellationToken stop)
    {
        if (partnership != db.Here || await db.Set<Person>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == person, stop) is not { } me)
        {
            return [];
        }

        var all = await kept.Of(() => Everybodys.Read(db, stop));
        var owed = all.Owed;
        var today = db.Scene.Clock.Today;
        var key = me.Key.Value;
        var leads = ProgrammeDeeds.ApproveMeasurement.IsOpenTo(me.Roles);
        var mine = ProgrammeDeeds.ReportMeasurement.IsOpenTo(me.Roles) ? owed.Numbers.Where(number => number.Indicator.MeasuredBy == key).ToList() : [];
        var ids = mine.Select(number => number.Indicator.Id).Distinct().ToList();
        var latest = await Newest(ids, stop);
        return
        [
            .. mine.GroupBy(number => number.Indicator.Id).SelectMany(own => own.GroupBy(number => number.Period).OrderByDescending(same => same.Key).Select((same, i) => Measure([.. same], latest, i == 0, today))),
            .. (await Reported(all, key, today, stop)),
            .. owed.Indicators.Values.Where(indicator => indicator.MeasuredBy == key && Figure.Baseline(indicator) is null && indicator.BaselineDue <= today.AddDays(14)).Select(Baseline),
            .. owed.Open.Where(row => row.ReportedBy == key && row.Status is MeasurementStatus.Returned or MeasurementStatus.Draft).Select(row => Mine(owed, row)),
            .. leads ? all.Decisions.Where(waiting => waiting.Who.Contains(key)).Select(waiting => waiting.Item) : [],
            .. leads ? all.Vacant : [],
            .. ProgrammeDeeds.EndorseMeasurement.IsOpenTo(me.Roles) ? all.Endorsements.Where(waiting => waiting.By != key && (waiting.Place is null || waiting.Place == all.PlaceOf(me)) && !(leads && all.HaveOwner.Contains(waiting.Place ?? ""))).Select(waiting => waiting.Item) : [],
            .. leads ? owed.Numbers.Where(number => number.Indicator.MeasuredBy != key && number.Due < today).Take(MostSilent).Select(number => Silent(number, all)) : [],
        ];
    }

    /// <summary>What everybody's list is made of: reckoned once after a save.</summary>
    /// <param name="Decisions">What waits for a decision, and the keys of those who may make it.</param>
    private sealed record Everybodys(Owed Owed, IReadOnlyDictionary<string, string> Places, Func<string?, string?> NameOf, IReadOnlyList<(IReadOnlySet<string> Who, WorkItem Item)> Decisions, IReadOnlyList<(string? By, string? Place, WorkItem Item)> Endorsements, IReadOnlyDictionary<OrganisationId, string> Codes, IReadOnlySet<string> HaveOwner, IReadOnlyList<WorkItem> Vacant)
    {
        /// <summary>The municipality that a person works in; null for none.</summary>
        public string? PlaceOf(Person person) => person.OrganisationId is { } id ? Codes.GetValueOrDefault(id) : null;

        public static async Task<Everybodys> Read(SamspillDb db, CancellationToken stop)
        {
            var owed = await Owed.Lately(db, stop);
            var nameOf = await Desk.Names(db, [.. owed.Open.Select(row => row.ReportedBy), .. owed.Numbers.Select(number => number.Indicator.MeasuredBy)], stop);
            var rule = await ApprovalRule.Of(db, stop);
            var known = owed.Open.Where(row => owed.Indicators.ContainsKey(row.IndicatorId)).ToList();
            var approvers = await Approvers.All(db, stop);
            var decisions = known.Select(row => (Row: row, Levels: rule.For(owed.Indicators[row.IndicatorId]))).Where(pair => pair.Row.WaitsForPartnership(pair.Levels)).Select(pair => ((IReadOnlySet<string>)Approvers.Among(approvers, pair.Row.ReportedBy, pair.Row.EndorsedBy, pair.Levels, rule.Own).Select(person => person.Key).ToHashSet(StringComparer.Ordinal), Decision(owed.Indicators[pair.Row.IndicatorId], pair.Row, nameOf)));
            var codes = (await db.Set<Organisation>().AsNoTracking().Where(row => row.MunicipalityCode != null).Select(row => new { row.Id, row.MunicipalityCode }).ToListAsync(stop)).ToDictionary(row => row.Id, row => row.MunicipalityCode!.Value.Value);
            var people = (await db.Set<Person>().AsNoTracking().Where(row => row.OrganisationId != null).Select(row => new { row.Key, row.OrganisationId }).ToListAsync(stop)).ToDictionary(row => row.Key.Value, row => codes.GetValueOrDefault(row.OrganisationId!.Value), StringComparer.Ordinal);
            // Where a municipality has an owner of its own, its leaders are left in peace; the first level is not theirs.
            var owners = (await db.Set<Person>().AsNoTracking().Where(row => (row.Roles & Role.Owner) != Role.None && row.AccountId != null && row.OrganisationId != null).Select(row => row.OrganisationId!.Value).ToListAsync(stop)).Select(id => codes.GetValueOrDefault(id) ?? "").ToHashSet(StringComparer.Ordinal);
            var endorsements = known.Where(row => row.Status == MeasurementStatus.Submitted && rule.For(owed.Indicators[row.IndicatorId]) == ApprovalLevels.Two)
                .Select(row => (row.ReportedBy, row.Municipality?.Value ?? (row.ReportedBy is { } by ? people.GetValueOrDefault(by) : null), Decision(owed.Indicators[row.IndicatorId], row, nameOf)));
            return new(owed, await Desk.Places(db, stop), nameOf, [.. decisions], [.. endorsements], codes, owners, await Vacancies(db, owed, stop));
        }

        /// <summary>Numbers whose measurer has left: nobody is asked for them until somebody else is named.</summary>
        private static async Task<IReadOnlyList<WorkItem>> Vacancies(SamspillDb db, Owed owed, CancellationToken stop)
        {
            var left = (await db.Set<Person>().AsNoTracking().Where(person => (person.Roles & Roles.Contributors) == Role.None && person.AccountId != null || person.ErasedOn != null).Select(person => new { person.Key, person.Name }).ToListAsync(stop)).ToDictionary(person => person.Key.Value, person => person.Name, StringComparer.Ordinal);
            var due = owed.Numbers.ToLookup(number => number.Indicator.Id, number => number.Due);
            return [.. owed.Indicators.Values.Where(indicator => indicator.MeasuredBy is { } key && left.ContainsKey(key) && Deadlines.Asks(indicator)).OrderBy(indicator => Letters.SortKey(indicator.Title), StringComparer.Ordinal)
                .Select(indicator => new WorkItem(WorkKind.Decide, $"ledig-{indicator.Key}", NobodyMeasures.With(indicator.Title), HasLeft.With(left[indicator.MeasuredBy!]), $"/indikator/{indicator.Key}/endre", due[indicator.Id].Any() ? due[indicator.Id].Min() : null, indicator.IsDemo))];
        }

        private static WorkItem Decision(Indicator indicator, Measurement row, Func<string?, string?> nameOf) => new(
            WorkKind.Decide, $"g-{row.Key}", ApproveIt.With(indicator.Title, Rhythm.Name(indicator.Cadence, row.Period)), ShownBy.With(Figure.Shown(indicator, row), nameOf(row.ReportedBy) ?? Ui.Words.NotStated),
            "/maling/" + row.Key, row.ReportedOn?.AddDays(DaysToDecide), row.IsDemo);
    }

    /// <summary>The newest value of each indicator and municipality.</summary>
    private async Task<Dictionary<(IndicatorId, string?), Measurement>> Newest(List<IndicatorId> ids, CancellationToken stop)
    {
        var told = db.Set<Measurement>().AsNoTracking().Where(row => ids.Contains(row.IndicatorId) && !row.IsSuperseded && row.NotMeasuredBecause == null && row.Status != MeasurementStatus.Draft && row.Status != MeasurementStatus.Returned);
        var last = told.GroupBy(row => new { row.IndicatorId, row.Municipality }).Select(group => new { group.Key.IndicatorId, group.Key.Municipality, Period = group.Max(row => row.Period) });
        var rows = await told.Join(last, row => new { row.IndicatorId, row.Period }, newest => new { newest.IndicatorId, newest.Period }, (row, newest) => new { row, newest.Municipality }).Where(pair => pair.row.Municipality == pair.Municipality).Select(pair => pair.row).ToListAsync(stop);
        return rows.GroupBy(row => (row.IndicatorId, row.Municipality?.Value)).ToDictionary(group => group.Key, group => group.MaxBy(row => row.Id.Value)!);
    }

    private static WorkItem Measure(List<OwedNumber> same, Dictionary<(IndicatorId, string?), Measurement> latest, bool isNewest, DateOnly today)
    {
        var (indicator, place, period) = (same[0].Indicator, same[0].Place, same[0].Period);
        var name = Rhythm.Name(indicator.Cadence, period);
        // An older number that is still spoken of stands beside the newest, under a name of its own.
        var id = isNewest ? $"i-{indicator.Key}" : $"i-{indicator.Key}-{period:yyyy-MM-dd}";
        var written = Deadlines.WrittenFor(indicator, period, today);
        if (same.Count > 1 || (place is not null && indicator.Places.Count > 1))
        {
            return new(WorkKind.Measure, id, Text.Same(indicator.Title), SeveralPlaces.With(name, same.Count), $"/malinger/rutenett?indikator={indicator.Key}&periode={written:yyyy-MM-dd}", same[0].Due, indicator.IsDemo);
        }

        var last = latest.GetValueOrDefault((indicator.Id, place));
        var why = last is null ? NeverBefore.With(name) : LastWas.With(name, Figure.Shown(indicator, last).Then(Rhythm.Name(indicator.Cadence, last.Period), ", "));
        var label = Text.Same(indicator.Title).Then(name, ", ");
        return new(WorkKind.Measure, id, Text.Same(indicator.Title), why, $"/indikator/{indicator.Key}#ny", same[0].Due, indicator.IsDemo)
        {
            Entry = indicator.Kind == IndicatorKind.Number ? new NumberEntry($"/indikator/{indicator.Key}", label, Text.Same(indicator.Unit ?? ""), written) : null,
        };
    }

    /// <summary>What she has reported this week, to be seen as done and put right if it was wrong.</summary>
    private async Task<IEnumerable<WorkItem>> Reported(Everybodys all, string key, DateOnly today, CancellationToken stop)
    {
        var monday = Clock.MondayOf(today);
        // Put in order here: asked to do it, SQLite reads every measurement there is by its identity instead of the week's by its day.
        var rows = await db.Set<Measurement>().AsNoTracking().Where(row => row.ReportedBy == key && row.ReportedOn >= monday && !row.IsSuperseded
            && row.Status != MeasurementStatus.Draft && row.Status != MeasurementStatus.Returned).ToListAsync(stop);
        return rows.Where(row => all.Owed.Indicators.ContainsKey(row.IndicatorId)).OrderBy(row => row.Id.Value).Select(row =>
        {
            var indicator = all.Owed.Indicators[row.IndicatorId];
            return new WorkItem(WorkKind.Measure, $"f-{row.Key}", Titled(indicator, row.Municipality?.Value, all.Places).Then(Rhythm.Name(indicator.Cadence, row.Period), ", "), Text.Same(""), "/maling/" + row.Key, null, row.IsDemo)
            {
                Done = new WorkDone(Figure.Shown(indicator, row), When(row), "/maling/" + row.Key)
                {
                    Entry = indicator.Kind == IndicatorKind.Number && row.IsMeasured && row.Status == MeasurementStatus.Submitted ? new NumberEntry($"/maling/{row.Key}/rett", Text.Same(indicator.Title), Text.Same(indicator.Unit ?? ""), row.Period) : null,
                },
            };
        });
    }

    /// <summary>The moment of the work it was written, which its identity carries in real time; noon of the day when the two do not agree, as after an import.</summary>
    private DateTimeOffset When(Measurement row)
    {
        Span<byte> bytes = stackalloc byte[16];
        row.Id.Value.TryWriteBytes(bytes, bigEndian: true, out _);
        var written = DateTimeOffset.FromUnixTimeMilliseconds(((long)System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(bytes) << 16) | System.Buffers.Binary.BinaryPrimitives.ReadUInt16BigEndian(bytes[4..])) + (db.Scene.Clock.Now - db.Scene.Clock.Real);
        return Clock.DateOf(written) == row.ReportedOn ? written : new DateTimeOffset(row.ReportedOn!.Value.ToDateTime(new TimeOnly(11, 0)), TimeSpan.Zero);
    }

    private static WorkItem Baseline(Indicator indicator) =>
        new(WorkKind.Measure, $"n-{indicator.Key}", BaselineOf.With(indicator.Title), BaselineMissing, $"/indikator/{indicator.Key}", indicator.BaselineDue, indicator.IsDemo);

    private static WorkItem Mine(Owed owed, Measurement row)
    {
        var indicator = owed.Indicators.GetValueOrDefault(row.IndicatorId);
        var (title, name) = (indicator?.Title ?? "", Rhythm.Name(indicator?.Cadence ?? Cadence.None, row.Period));
        return row.Status == MeasurementStatus.Returned
            ? new(WorkKind.Decide, $"r-{row.Key}", SentBack.With(title, name), Text.Same(row.ReturnedBecause ?? ""), "/maling/" + row.Key, row.ReportedOn?.AddDays(DaysToDecide), row.IsDemo)
            : new(WorkKind.Decide, $"u-{row.Key}", NotHandedIn.With(title, name), HandItIn.With(indicator is null ? "" : Figure.Shown(indicator, row)), "/maling/" + row.Key, row.ReportedOn?.AddDays(DaysToDecide), row.IsDemo);
    }

    private static Text Titled(Indicator indicator, string? place, IReadOnlyDictionary<string, string> places) =>
        place is null ? Text.Same(indicator.Title) : Text.Same(indicator.Title).Then(Text.Same(places.GetValueOrDefault(place, place)), ", ");

    private static WorkItem Silent(OwedNumber number, Everybodys all) =>
        new(WorkKind.Silence, $"s-{number.Indicator.Key}-{number.Place}", NumberMissing.With(Titled(number.Indicator, number.Place, all.Places), Rhythm.Name(number.Indicator.Cadence, number.Period)), Text.Same(all.NameOf(number.Indicator.MeasuredBy) ?? Ui.Words.NotStated), "/mangler", number.Due, number.Indicator.IsDemo);
}
