using Microsoft.EntityFrameworkCore;
using Samspill.Programme.Goals;
using Samspill.Programme.Indicators;
using Samspill.Programme.Workbooks;

namespace Samspill.Journeys;

public sealed class ImportingAWorkbook
{
    private static readonly string Sample = Path.Combine(AppContext.BaseDirectory, "samples", "notodden");

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task Bringing_the_same_in_again_changes_nothing(string database)
    {
        await using var site = await TestSite.Start(database);

        var again = await site.Look("notodden", db => ImportWorkbook.From(db, Sample, isDryRun: false, default));

        Assert.Empty(again.Errors);
        Assert.Equal((0, 0, 0), (again.Added, again.Changed, again.Removed));
    }

    [Fact]
    public async Task A_changed_measurement_needs_its_reason_and_then_supersedes_the_old()
    {
        await using var site = await TestSite.Start("sqlite");
        var folder = Copy();
        var path = Path.Combine(folder, "measurements.csv");
        var original = await File.ReadAllTextAsync(path);
        var row = original.Split('\n').Single(line => line.StartsWith("pilotkommuner-2018,", StringComparison.Ordinal));

        await File.WriteAllTextAsync(path, original.Replace(row, row.Replace(",2,", ",3,", StringComparison.Ordinal), StringComparison.Ordinal));
        var refused = await site.Look("notodden", db => ImportWorkbook.From(db, folder, isDryRun: false, default));
        await File.WriteAllTextAsync(path, original.Replace(row, row.Replace(",2,", ",3,", StringComparison.Ordinal)[..^2] + ",Én kommune til meldte seg,", StringComparison.Ordinal));
        var taken = await site.Look("notodden", db => ImportWorkbook.From(db, folder, isDryRun: false, default));

        Assert.StartsWith("measurements!", Assert.Single(refused.Errors).Place);
        Assert.Empty(taken.Errors);
        var values = await site.Look("notodden", db => db.Set<Measurement>().Where(measurement => measurement.Note!.StartsWith("Seljord og Sauherad")).OrderBy(measurement => measurement.Id).Select(measurement => new { measurement.Value, measurement.IsSuperseded }).ToListAsync());
        Assert.Equal([(2m, true), (3m, false)], values.Select(value => (value.Value!.Value, value.IsSuperseded)));
    }

    [Fact]
    public async Task A_fault_names_the_cell_and_nothing_is_taken_in()
    {
        await using var site = await TestSite.Start("sqlite");
        var folder = Copy();
        await File.AppendAllTextAsync(Path.Combine(folder, "goals.csv"), "nytt-mal,åtte,Et mål,En setning,granted,output,,,,,,\n");

        var result = await site.Look("notodden", db => ImportWorkbook.From(db, folder, isDryRun: false, default));

        Assert.Equal("goals!B9", Assert.Single(result.Errors).Place);
        Assert.Equal(7, await site.Look("notodden", db => db.Set<Samspill.Programme.Goals.Goal>().CountAsync()));
    }

    [Fact]
    public async Task Rows_that_follow_each_other_in_a_ring_are_told_with_their_cell_and_nothing_is_taken_in()
    {
        await using var site = await TestSite.Start("sqlite");
        var folder = Copy();
        await File.WriteAllTextAsync(Path.Combine(folder, "ownership.csv"), "key,goal,role,follows\nring-a,nye-arrangement,Næringssjef,ring-b\nring-b,nye-arrangement,Næringssjef,ring-a\nring-c,nye-arrangement,Næringssjef,ring-c\n");

        var result = await site.Look("notodden", db => ImportWorkbook.From(db, folder, isDryRun: false, default));

        Assert.Equal(["ownership!D2", "ownership!D4"], result.Errors.Select(error => error.Place));
        Assert.Contains("«ring-a» kommer til slutt etter seg selv, gjennom ring-b.", result.Errors[0].Says.ToString());
        Assert.False(await site.Look("notodden", db => db.Set<Ownership>().AnyAsync(row => row.Key == Samspill.Kernel.Key.From("ring-a"))));
    }

    [Fact]
    public async Task A_link_that_is_gone_from_a_row_is_gone_and_rows_that_are_gone_stay_unless_they_are_to_be_replaced()
    {
        await using var site = await TestSite.Start("sqlite");

        var unlinked = await In(site, "initiatives", "key,goals\nrenseteknologi,\n");
        var partly = await In(site, "context_notes", "key,indicator,from,title\nny-merknad,delte-saker,1.2.2018,Ny\n");
        var replaced = await In(site, "context_notes", "key,indicator,from,title\nny-merknad,delte-saker,1.2.2018,Ny\n", replaces: true);
        var kept = await In(site, "measurements", "key,indicator,period,value,status\npilotkommuner-2018,pilotkommuner,2018-09-15,2,approved\n", replaces: true);
        var named = await In(site, "organisations", "key,name,kind\nseljord,Seljord kommune,municipality\n", replaces: true);

        Assert.Equal((0, 1, 0), (unlinked.Added, unlinked.Changed, unlinked.Removed));
        Assert.Equal(("goals", "leverandorprosjekt", ""), unlinked.Changes[0].Cells[0] is var cell ? (cell.Column, cell.Before, cell.After) : default);
        Assert.Equal(0, await site.Look("notodden", db => db.Set<Samspill.Programme.Initiatives.InitiativeGoal>().CountAsync(link => db.Set<Samspill.Programme.Initiatives.Initiative>().Any(initiative => initiative.Id == link.InitiativeId && initiative.Number == 2))));
        Assert.Equal((1, 0, 0), (partly.Added, partly.Changed, partly.Removed));
        Assert.Equal((0, 0, 6), (replaced.Added, replaced.Changed, replaced.Removed));
        Assert.Equal(["ny-merknad"], await site.Look("notodden", db => db.Set<ContextNote>().Select(note => note.Key.Value).ToListAsync()));
        Assert.Contains(kept.Errors, error => error.Says.Nb == "«delte-saker-2018-q1» kan ikke tas bort. Bare utkast kan tas bort. Rett målingen i stedet.");
        Assert.DoesNotContain(kept.Errors, error => error.Says.Nb.StartsWith("«svartid-2018-09»", StringComparison.Ordinal));
        Assert.Contains(named.Errors, error => error.Says.Nb.StartsWith("«notodden» kan ikke tas bort. Raden «", StringComparison.Ordinal));
        Assert.Equal(58, await site.Look("notodden", db => db.Set<Measurement>().CountAsync()));
    }

    [Fact]
    public async Task A_target_that_changes_keeps_the_old_one_and_says_why_and_the_old_file_changes_nothing_back()
    {
        await using var site = await TestSite.Start("sqlite");
        const string head = "indicator,due,value,set_on,reason,decision,demo\n";

        var silent = await In(site, "targets", head + "delte-saker,2018-12-31,50,2018-10-01,,,yes\n");
        var told = await In(site, "targets", head + "delte-saker,2018-12-31,50,2018-10-01,Vi nådde det forrige,,yes\n");
        var again = await In(site, "targets", head + "delte-saker,2018-12-31,50,2018-10-01,Vi nådde det forrige,,yes\n");
        var old = await In(site, "targets", head + "delte-saker,2018-12-31,40,2016-10-20,,\"Vedtak 1, styringsgruppen 20. oktober 2016\",yes\n");

        Assert.Equal("targets!E2: Måltallet for denne dagen er 40. Skriv i reason hvorfor det endres.", Assert.Single(silent.Errors).ToString());
        Assert.Equal(((0, 1), (0, 0), (0, 0)), ((told.Added, told.Changed), (again.Added, again.Changed), (old.Added, old.Changed)));
        Assert.Equal([40m, 50m], await site.Look("notodden", async db => (await db.Set<Target>().Where(target => target.Due == new DateOnly(2018, 12, 31) && target.IndicatorId == db.Set<Indicator>().Single(indicator => indicator.Title == "Saker delt mellom kommunene").Id).ToListAsync()).OrderBy(target => target.Id.Value).Select(target => target.Value!.Value)));
    }

    /// <summary>What the page refuses, a file cannot bring in: a target waits until everything else that makes its goal concrete is there.</summary>
    [Fact]
    public async Task A_target_on_a_goal_that_is_not_concrete_is_a_fault_at_its_cell_and_the_last_stone_is_not()
    {
        await using var site = await TestSite.Start("sqlite");
        const string head = "indicator,due,value,set_on\n";
        Task<int> Targets() => site.Look("notodden", db => db.Set<Target>().CountAsync());
        var before = await Targets();

        var early = await In(site, "targets", head + "flagg-oppe,2018-12-31,12,2018-10-01\n");
        var refused = await Targets();
        var unowned = await In(site, "targets", head + "flagg-oppe,2018-12-31,12,2018-09-01\n");
        await site.Look("notodden", async db =>
        {
            var goal = await db.Set<Goal>().SingleAsync(row => row.Title == "Nye arrangement");
            var owner = await db.Set<Ownership>().SingleAsync(row => row.GoalId == goal.Id);
            (owner.Answer, owner.AnsweredOn) = (OwnershipAnswer.No, new DateOnly(2018, 9, 20));
            return await db.SaveChangesAsync();
        });
        var owned = await In(site, "targets", head + "flagg-oppe,2018-12-31,12,2018-09-01\n");
        var since = await In(site, "targets", head + "flagg-oppe,2019-12-31,12,2018-09-21\n");
        var last = await In(site, "targets", head + "deltakere-opplaering,2018-12-31,60,2018-10-01\n");
        var late = await In(site, "goals", "key,status,closed_on,closed_because\nkompetanseverktoy,closed,2018-09-01,Ferdig\nleverandorprosjekt,closed,2018-09-01,Ferdig\n");
        var afterwards = await In(site, "targets", head + "deltakere-opplaering,2019-12-31,90,2018-10-01\n");

        Assert.StartsWith("targets!A2: «Nye arrangement» er ikke konkret ennå, og kan ikke få et måltall. Dette må på plass først: ", Assert.Single(early.Errors).ToString());
        Assert.EndsWith("Vent med måltallet, eller skriv tallet som merknad i context_notes.", early.Errors[0].ToString());
        Assert.Equal((before, before + 2), (refused, await Targets()));
        Assert.Equal((1, 0, 1), (unowned.Errors.Count, owned.Errors.Count, since.Errors.Count));
        Assert.Empty(last.Errors.Concat(last.Warnings).Concat(late.Errors));
        Assert.Equal("targets!A2: «Verktøy for kompetanseplanlegging» er avsluttet. Måltall settes ikke etterpå.", Assert.Single(afterwards.Errors).ToString());
    }

    [Fact]
    public async Task A_definition_that_a_file_changes_becomes_a_version_as_on_the_page_and_one_that_the_file_brings_is_its_own()
    {
        await using var site = await TestSite.Start("sqlite");
        Task<List<IndicatorVersion>> Versions() => site.Look("notodden", async db => (await db.Set<IndicatorVersion>().Where(row => row.IndicatorId == db.Set<Indicator>().Single(indicator => indicator.Title == "Saker delt mellom kommunene").Id).ToListAsync()).OrderBy(row => row.Number).ToList());

        var changed = await In(site, "indicators", "key,method\ndelte-saker,Teller bare saker med svar\n");
        var again = await In(site, "indicators", "key,method\ndelte-saker,Teller bare saker med svar\n");
        var first = await Versions();
        var brought = await In(site, "indicator_versions", "indicator,version,title,direction,reason,by,on\ndelte-saker,3,Saker delt,increase,Nytt navn,prosjektleder-notodden,2018-10-01\n");
        var rewritten = await In(site, "indicator_versions", "indicator,version,title,direction\ndelte-saker,1,Noe annet,increase\n");
        var taken = await In(site, "indicator_versions", "indicator,version,title,direction\n", replaces: true);

        Assert.Equal((1, 0, 1), (changed.Changed, again.Changed, brought.Added));
        Assert.Equal(["Teller bare saker med svar"], first.Skip(1).Select(row => row.Method));
        Assert.Equal((1, 2, "Endret ved innlesing av arbeidsbok.", "system", new DateOnly(2018, 10, 2)), (first[0].Number, first[1].Number, first[1].Reason, first[1].By, first[1].On));
        Assert.Equal(["Saker delt mellom kommunene", "Saker delt mellom kommunene", "Saker delt"], (await Versions()).Select(row => row.Title));
        Assert.Equal("indicator_versions!C2: Dette kan ikke endres. Her står «Saker delt mellom kommunene». La det stå, eller gi raden en ny nøkkel.", Assert.Single(rewritten.Errors).ToString());
        Assert.Equal(5, taken.Errors.Count);
        Assert.Equal(3, (await Versions()).Count);
    }

    [Fact]
    public async Task What_somebody_said_is_brought_in_by_herself_or_by_an_administrator()
    {
        await using var site = await TestSite.Start("sqlite");
        const string Judged = "indicator,on,outlook,reason,by\ndelte-saker,2018-10-01,at_risk,To venter,";
        const string Said = "record,record_key,author,written_on,says,question\ngoal,kunnskapsdatabase,";
        var leader = new Importer("prosjektleder-notodden", false);

        var forAnother = await In(site, "judgements", Judged + "naeringssjef-notodden\n", by: leader);
        var herself = await In(site, "judgements", Judged + "prosjektleder-notodden\n", by: leader);
        var undated = await In(site, "comments", Said.Replace(",question", ",question,answer,closed_on", StringComparison.Ordinal) + "naeringssjef-notodden,2018-10-01,Når?,yes,I november,\n");
        var unanswered = await In(site, "comments", Said.Replace(",question", ",question,closed_on", StringComparison.Ordinal) + "naeringssjef-notodden,2018-10-01,Når?,yes,2018-10-01\n");
        var spoken = await In(site, "comments", Said + "naeringssjef-notodden,2018-10-01,Når?,yes\n", by: leader);
        var moved = await In(site, "comments", Said + "naeringssjef-notodden,2018-10-01,Når?,yes\n");
        var answered = await In(site, "comments", Said.Replace(",question", ",question,answer,closed_by,closed_on", StringComparison.Ordinal) + "naeringssjef-notodden,2018-10-01,Når?,yes,I november,prosjektleder-notodden,2018-10-01\n", by: leader);
        var otherwise = await In(site, "comments", Said.Replace(",question", ",question,answer", StringComparison.Ordinal) + "naeringssjef-notodden,2018-10-01,Når?,yes,I desember\n");
        var nowhere = await In(site, "comments", "record,record_key,written_on,says\ngoal,finnes-ikke,2018-10-01,Hei\n");

        Assert.Equal("judgements!E2: Bare en administrator kan lese inn det en annen har sagt. Skriv din egen nøkkel, eller la cellen stå tom.", Assert.Single(forAnother.Errors).ToString());
        Assert.Equal("comments!H2: Skriv dagen svaret ble gitt.", Assert.Single(undated.Errors).ToString());
        Assert.Equal("comments!G2: Her mangler svaret. Skriv det i answer, eller tøm cellen.", Assert.Single(unanswered.Errors).ToString());
        Assert.Equal("comments!C2", Assert.Single(spoken.Errors).Place);
        Assert.Equal((1, 1, 1), (herself.Added, moved.Added, answered.Changed));
        Assert.Equal("comments!G2: Spørsmålet er besvart: «I november». Svaret blir stående.", Assert.Single(otherwise.Errors).ToString());
        Assert.Equal("comments!B2: «finnes-ikke» finnes ikke i arket goals. Skriv nøkkelen til en rad som finnes.", Assert.Single(nowhere.Errors).ToString());
        var stored = await site.Look("notodden", db => db.Set<Samspill.Platform.Questions.Comment>().SingleAsync(comment => !comment.IsDemo));
        Assert.Equal(("Når?", "I november"), (stored.Says, stored.Answer));
        Assert.NotNull(stored.ClosedById);
    }

    [Fact]
    public async Task A_measurement_goes_its_steps_and_no_others_and_an_active_goal_passes_the_gate()
    {
        await using var site = await TestSite.Start("sqlite");
        const string head = "key,indicator,period,value,status,returned_because\n";
        var facts = await Facts(site);

        var handedIn = await In(site, "measurements", head + "svartid-2018-09,svartid,2018-09-30,4.5,submitted,\n");
        var back = await In(site, "measurements", head + "svartid-2018-09,svartid,2018-09-30,4.5,draft,\n");
        var why = await In(site, "measurements", head + "svartid-2018-09,svartid,2018-09-30,4.5,returned,\n");
        var returned = await In(site, "measurements", head + "svartid-2018-09,svartid,2018-09-30,4.5,returned,To mangler dato\n");
        var approved = await In(site, "measurements", head + "svartid-2018-09,svartid,2018-09-30,4.5,approved,\n");
        var same = await In(site, "measurements", head + "en-til,svartid,2018-09-30,5,approved,\n");
        var goal = await In(site, "goals", "key,status\nfou-samarbeid,active\n");
        var decided = await In(site, "goals", "key,status,override_decision\nfou-samarbeid,active,Sak 9/18\n");

        Assert.Equal([1, 0, 0, 1, 1, 0, 0, 1], new[] { handedIn, back, why, returned, approved, same, goal, decided }.Select(result => result.Changed));
        Assert.Equal("measurements!E2: Målingen er sendt inn og kan ikke bli utkast.", Assert.Single(back.Errors).ToString());
        Assert.Equal("measurements!F2: Skriv hvorfor målingen er sendt tilbake.", Assert.Single(why.Errors).ToString());
        Assert.Equal("measurements!C2: Målingen «svartid-2018-09» gjelder samme dag og kommune. Endre den raden i stedet, med en grunn i reason.", Assert.Single(same.Errors).ToString());
        Assert.StartsWith("goals!B2: Målet er ikke konkret nok til å være i gang. Dette mangler: ", Assert.Single(goal.Errors).ToString());
        var measurement = await site.Look("notodden", db => db.Set<Measurement>().SingleAsync(row => row.Note == "To henvendelser mangler dato."));
        Assert.Equal((MeasurementStatus.Approved, "system", "To mangler dato"), (measurement.Status, measurement.ApprovedBy, measurement.ReturnedBecause));
        Assert.Equal(new DateOnly(2018, 10, 2), measurement.ApprovedOn);
        Assert.Equal(facts + 1, await Facts(site));
    }

    [Fact]
    public async Task Five_thousand_rows_come_in_together_and_a_dry_run_leaves_nothing()
    {
        await using var site = await TestSite.Start("sqlite");
        var rows = string.Concat(Enumerable.Range(0, 5_000).Select(i => $"m-{i},delte-saker,{new DateOnly(1990, 1, 1).AddDays(i):yyyy-MM-dd},{i},approved,prosjektleder-notodden\n"));

        var dry = await In(site, "measurements", "key,indicator,period,value,status,approved_by\n" + rows, isDryRun: true);
        var before = await site.Look("notodden", db => db.Set<Measurement>().CountAsync());
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var taken = await In(site, "measurements", "key,indicator,period,value,status,approved_by\n" + rows);
        TestContext.Current.SendDiagnosticMessage("5 000 rows in {0:0.0} s", watch.Elapsed.TotalSeconds);
        var again = await In(site, "measurements", "key,indicator,period,value,status,approved_by\n" + rows);

        Assert.Empty(dry.Errors.Concat(taken.Errors).Select(error => error.ToString()));
        Assert.Equal((5_000, 58, 5_000, 0), (dry.Added, before, taken.Added, again.Added + again.Changed));
        Assert.Equal(5_058, await site.Look("notodden", db => db.Set<Measurement>().CountAsync()));
    }

    private static Task<int> Facts(TestSite site) => site.Look("notodden", db => db.Set<Samspill.Platform.Outbox.OutboxMessage>().CountAsync(fact => fact.PartnershipId == db.Here && fact.Body.Contains("svartid")));

    private static Task<ImportWorkbook.Result> In(TestSite site, string sheet, string csv, bool replaces = false, bool isDryRun = false, Importer? by = null) => site.Look("notodden", db =>
        ImportWorkbook.From(db, Samspill.Exchange.Workbooks.BookFile.Read(System.Text.Encoding.UTF8.GetBytes(csv), sheet + ".csv"), new ImportWorkbook.Wish { By = by ?? Importer.System, Replaces = replaces, IsDryRun = isDryRun }, default));

    private static string Copy()
    {
        var folder = Scratch.Folder("sample");
        foreach (var file in System.IO.Directory.GetFiles(Sample))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }

        return folder;
    }
}
