using System.Security.Cryptography;
using System.Text;
using Samspill.Exchange.Readings;
using Samspill.Kernel;
using Samspill.Plans.Comparing;
using Samspill.Plans.Register;
using Samspill.Plans.Statements;
using Samspill.Plans.Themes;
using Samspill.Plans.Versions;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Storage;

namespace Samspill.Plans;

/// <summary>
/// Three invented plan extracts, two in bokmål and one in nynorsk, with a known answer: six matters that are shared, five that stand alone,
/// one on which two plans contradict each other, and four statements that concern the region.
/// </summary>
internal static class PlansDemo
{
    private const string Notodden = """
        # Næringsplan for Notodden 2018–2023
        <!-- side 1 -->
        Planen er et oppdiktet utdrag, laget for å vise hvordan planer sammenlignes. Den bygger på et verksted med bedrifter våren 2018. Folketallet har stått stille i ti år.
        ## Mål for arbeid
        - Kommunen skal ha 200 nye arbeidsplasser innen 2023.
        - Kommunen skal legge ut 50 dekar ferdig regulert næringsareal innen 2022.
        <!-- side 2 -->
        ## Mål for kompetanse
        - Regionen skal ha et felles kompetansekontor for bedrifter innen 2020.
        - Alle ungdomsskoleelever skal få besøke en lokal bedrift hvert år.
        ## Mål for opplevelser og sentrum
        - Bluesfestivalen skal gi scene til 60 lokale musikere hvert år.
        - Verdensarven skal formidles til 40 000 gjester i året.
        - Sykkelveien langs elva skal stå ferdig innen 2021.
        """;

    private const string Sauherad = """
        # Samfunnsdel for Sauherad 2016–2027
        <!-- side 1 -->
        Planen er et oppdiktet utdrag. Sauherad er en fruktbygd med kort vei til skole og arbeid.
        ## Mål for næring og areal
        - Innen 2022 skal kommunen legge ut 50 dekar ferdig regulert næringsareal.
        - Fruktbøndene skal levere frukt til Notoddens barnehager hver dag innen 2021.
        <!-- side 2 -->
        ## Mål for kompetanse og samband
        - Kommunen skal tilby bredbånd til alle husstander innen 2020.
        ## Mål for klima
        - Kommunen skal halvere utslippene av klimagasser fra egne bygg innen 2025.
        """;

    private const string Seljord = """
        # Næringsplan for Seljord 2017–2022
        <!-- side 1 -->
        Planen er eit oppdikta utdrag. Seljord har mange små bedrifter og ein stor marknadsplass.
        ## Mål for arbeid
        - Kommunen skal ha 150 nye arbeidsplassar innan 2023.
        - Regionen skal ha eit felles kompetansekontor for bedrifter innan 2020.
        - Alle ungdomsskuleelevar skal få besøkje ei lokal bedrift kvart år.
        <!-- side 2 -->
        ## Mål for samband og klima
        - Kommunen skal tilby breiband til alle husstandar innan 2020.
        - Kommunen skal halvere utsleppa av klimagassar frå eigne bygg innan 2025.
        - Sykkelvegen langs elva skal stå ferdig innan 2023.
        ## Mål for opplevingar og folkehelse
        - Dyrskuplassen skal brukast til minst tolv arrangement i året.
        - Folkehelsekoordinatoren skal vitje alle over 75 år i Seljord og Sauherad kvart år.
        """;

    public static void Add(SamspillDb db)
    {
        var people = db.Set<Person>().ToDictionary(person => person.Key.Value, StringComparer.Ordinal);
        var places = db.Set<Organisation>().ToDictionary(organisation => organisation.Key.Value, StringComparer.Ordinal);
        if (!people.ContainsKey("prosjektleder-notodden"))
        {
            return;
        }

        var themes = UsualThemes.In(Language.Nb);
        db.AddRange(themes);
        var notodden = Plan(db, "Næringsplan for Notodden 2018–2023", places["notodden"], PlanKind.BusinessPlan, new(2018, 6, 14), new(2023, 6, 30), people["naeringssjef-notodden"]);
        var sauherad = Plan(db, "Samfunnsdel for Sauherad 2016–2027", places["sauherad"], PlanKind.CommunityPart, new(2016, 3, 10), new(2018, 9, 1), people["naeringssjef-sauherad"]);
        var seljord = Plan(db, "Næringsplan for Seljord 2017–2022", places["seljord"], PlanKind.BusinessPlan, new(2017, 11, 2), new(2018, 11, 15), people["naeringssjef-seljord"]);
        db.Add(new Plan { Key = Key.From("Planstrategi for Notodden 2016–2020"), Title = "Planstrategi for Notodden 2016–2020", OrganisationId = places["notodden"].Id, Kind = PlanKind.PlanningStrategy, Stage = PlanStage.Adopted, AdoptedOn = new(2016, 9, 1), IsDemo = true });
        db.Add(new Plan { Key = Key.From("Næringsplan for Sauherad"), Title = "Næringsplan for Sauherad", OrganisationId = places["sauherad"].Id, Kind = PlanKind.BusinessPlan, Stage = PlanStage.UnderWork, ResponsibleId = people["naeringssjef-sauherad"].Id, IsDemo = true });
        var texts = new[] { (notodden, Text(db, notodden, Notodden, new(2018, 6, 14), themes, unread: 0)), (seljord, Text(db, seljord, Seljord, new(2017, 11, 2), themes, unread: 2)), (sauherad, Text(db, sauherad, Sauherad, new(2016, 3, 10), themes, unread: 0)) };
        Compare(db, texts, places, themes);
    }

    private static Plan Plan(SamspillDb db, string title, Organisation place, PlanKind kind, DateOnly adopted, DateOnly revise, Person responsible) =>
        db.Add(new Plan { Key = Key.From(title), Title = title, OrganisationId = place.Id, Kind = kind, Stage = PlanStage.Adopted, AdoptedOn = adopted, ReviseBy = revise, ResponsibleId = responsible.Id, IsDemo = true }).Entity;

    private static (PlanVersion Version, List<PlanStatement> Statements, ReadDocument Document) Text(SamspillDb db, Plan plan, string text, DateOnly from, List<Theme> themes, int unread)
    {
        var bytes = Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n"));
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        var document = DocumentReading.Pasted(text).Document!;
        var version = new PlanVersion { PlanId = plan.Id, Number = 1, From = from, MediaType = "text/plain", Size = bytes.Length, Hash = hash, Pages = document.Pages, Characters = document.Text.Length, AddedOn = from, IsDemo = true };
        db.Add(new StoredFile { Hash = hash, Bytes = bytes });
        db.Add(version);
        db.Add(new PlanText { Id = version.Id, Bytes = DocumentBytes.Of(document) });
        var statements = FindStatements.Of(version, document, new Dictionary<string, PlanStatement>(), themes);
        foreach (var statement in statements.SkipLast(unread))
        {
            (statement.State, statement.JudgedOn) = (StatementState.Confirmed, from);
        }

        db.AddRange(statements);
        return (version, statements, document);
    }

    /// <summary>A comparison made in September, with three pairs that somebody has judged.</summary>
    private static void Compare(SamspillDb db, (Plan Plan, (PlanVersion Version, List<PlanStatement> Statements, ReadDocument Document) Its)[] texts, Dictionary<string, Organisation> places, List<Theme> themes)
    {
        var municipalities = places.Values.Where(place => place.Kind == OrganisationKind.Municipality).ToList();
        var result = ComparePlans.Of([.. texts.Select(text => new ComparedPlan(text.Plan.Title, municipalities.Find(place => place.Id == text.Plan.OrganisationId)!.Name, RegionNames.For("Notoddenregionen", [.. municipalities.Where(place => place.Id != text.Plan.OrganisationId).Select(place => place.Name)]),
            [.. text.Its.Statements.Select(row => new ComparedSentence(row.Sentence, row.Section, row.Page, themes.Find(theme => theme.Id == row.ThemeId)?.Key.Value, row.SentenceKey, row.Number))], StatementFinding.Whole(text.Its.Document)))], ComparePlans.Usual);
        var on = new DateOnly(2018, 9, 20);
        var made = new Comparison { Key = Key.From("2018-09-20-1"), Number = 1, On = on, Threshold = ComparePlans.Usual, WordList = result.Words, Background = result.Background, Result = Judged.Write(result), IsDemo = true };
        db.Add(made);
        db.AddRange(texts.Select((text, i) => new ComparisonPlan { ComparisonId = made.Id, Place = i, PlanId = text.Plan.Id, VersionId = text.Its.Version.Id }));
        var judged = new Judged(made, result, [.. texts.Select(text => (text.Plan.Id, text.Its.Version.Id))], new Dictionary<(PlanId, string, PlanId, string), StatementMatch>());
        var ties = result.Pairs.SelectMany(pair => pair.Matches.Select(match => (pair, match))).OrderByDescending(tie => tie.match.Score).Where(tie => tie.match.Conflicts.Count == 0).Take(3);
        db.AddRange(ties.SelectMany(tie => JudgePair.Made(judged, new($"{tie.pair.A}-{tie.match.A}", $"{tie.pair.B}-{tie.match.B}", Verdict.Same), on, null, isDemo: true)));
    }
}
