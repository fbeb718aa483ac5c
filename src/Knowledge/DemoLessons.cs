using Samspill.Kernel;
using Samspill.Knowledge.Analyses;
using Samspill.Knowledge.Cards;
using Samspill.Knowledge.Lessons;
using Samspill.Knowledge.Questions;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;

namespace Samspill.Knowledge;

/// <summary>The lessons, questions and analyses of the demonstration: lessons in every state, some of them used.</summary>
internal static class DemoLessons
{
    private sealed record Told(string Title, string? Card, string Because, string Advice, string Themes, LessonState State, bool IsPublished, params string[] Initiatives);

    private static readonly Told[] Lessons =
    [
        new("Spør bedriftene hva de mangler, før noe leies", "Gründerkontor i det gamle meieriet", "Kommunen leide tolv kontorplasser uten å spørre. Fire ble brukt.", "Snakk med ti bedrifter først, og skriv ned svarene.", "gründere;næringsareal", LessonState.Reviewed, true, "bedriftsutfordringer"),
        new("Regn ut hvem som betaler og hvem som får, før noen skriver under", "Felles turistkontor", "Utgiftene fulgte folketallet, nytten fulgte gjestene. To kommuner trakk seg.", "Vis begge tallene til politikerne samtidig.", "samarbeid;reiseliv", LessonState.Reviewed, true, "opplev-notodden"),
        new("Hold et åpent møte med leverandørene før utlysningen, og skriv referat", "Felles innkjøp av brøyting", "Møtet fikk fram at rodene var for store for de små entreprenørene.", "Del opp kontrakten etter hvor bedriftene bor. Del referatet med alle.", "anskaffelser", LessonState.Reviewed, false, "innovative-anskaffelser", "renseteknologi"),
        new("Pek ut den som bestemmer datoen, før arrangørene møtes", "Fruktens dag i to kommuner", "Tre møter gikk med til å bli enige om en helg.", "La ett styre eie årshjulet.", "arrangement", LessonState.Proposed, false),
        new("Gratis leie trekker bedrifter til sentrum", "Gründerkontor i det gamle meieriet", "Noen mente at leien var grunnen til at de kom.", "Gi gratis leie.", "næringsareal", LessonState.Rejected, false),
    ];

    public static void Add(SamspillDb db, Dictionary<string, Person> people, IReadOnlyDictionary<string, CardId> cards)
    {
        var (leader, writer) = (people["prosjektleder-notodden"].Id, people["naeringssjef-seljord"].Id);
        foreach (var told in Lessons)
        {
            var isOver = told.State != LessonState.Proposed;
            var lesson = db.Add(new Lesson
            {
                Key = Key.From(told.Title), Title = told.Title, Because = told.Because, Advice = told.Advice, Themes = told.Themes, State = told.State, CardId = told.Card is { } card ? cards[card] : null, ProposedOn = new(2018, 5, 14), ProposedById = writer,
                ReviewedOn = isOver ? new(2018, 6, 7) : null, ReviewedById = isOver ? leader : null, PublishedOn = told.IsPublished ? new(2018, 6, 8) : null, IsDemo = true,
            }).Entity;
            db.AddRange(told.Initiatives.Select((initiative, i) => new Reuse { LessonId = lesson.Id, Initiative = initiative, On = new DateOnly(2018, 6, 20).AddDays(20 * i), ById = writer, IsDemo = true }));
        }

        db.Add(new Lesson { Key = Key.From("For lite avsatt tid"), Title = "For lite avsatt tid", Because = "Andre og mer konkrete næringsprosjekter gikk foran.", Advice = "Avtal timene med lederen før målet starter.", Source = "Utfordring 5 i programmet", SourceAddress = "/utfordringer/lite-tid", SourceId = "utfordring:lite-tid", ProposedOn = new(2018, 9, 24), IsDemo = true });
        AddQuestions(db, leader, writer);
        AddAnalyses(db);
    }

    private static void AddQuestions(SamspillDb db, PersonId leader, PersonId writer)
    {
        (string Title, string Why, string Goal, DateOnly On, DateOnly? Closed, (DateOnly On, string Says, string? Evidence)[] Answers)[] all =
        [
            ("Kommer det flere tilbud når kommunene møter bedriftene før utlysningen?", "Om møtene skal bli fast ordning i alle kommunene.", "leverandorprosjekt", new(2017, 3, 22), null,
                [(new(2017, 10, 18), "For tidlig å si. Ett møte er holdt.", "Referat fra samling 2"), (new(2018, 6, 6), "Ja, i den ene utlysningen vi har: tre tilbud mot ett året før.", "Anskaffelsesprotokoll 2018")]),
            ("Legger båtfolk til i Notodden når de vet hvor de kan ligge?", "Om flaggene og brosjyren skal følges opp med brygger.", "nye-arrangement", new(2017, 9, 13), null, [(new(2018, 8, 20), "Vi vet det ikke. Ingen har talt overnattinger denne sesongen.", null)]),
            ("Finner vi igjen det vi lærte i forrige programperiode?", "Om kunnskapsbanken er verdt arbeidet.", "kunnskapsdatabase", new(2018, 2, 1), new(2018, 9, 20), [(new(2018, 3, 12), "Nei. Sluttrapportene lå i fire arkiver.", "Leting i arkivene, mars 2018"), (new(2018, 9, 20), "Ja, for de ti prosjektene som har kort. To tiltak har brukt lærdommer derfra.", "Kunnskapsbanken, september 2018")]),
        ];
        foreach (var told in all)
        {
            var question = db.Add(new LearningQuestion { Key = Key.From(told.Title), Title = told.Title, Why = told.Why, Goal = told.Goal, AskedOn = told.On, AskedById = leader, ClosedOn = told.Closed, IsDemo = true }).Entity;
            db.AddRange(told.Answers.Select(answer => new LearningAnswer { QuestionId = question.Id, On = answer.On, Says = answer.Says, Evidence = answer.Evidence, ById = writer, IsDemo = true }));
        }
    }

    private static void AddAnalyses(SamspillDb db)
    {
        var region = db.Add(new AnalysisRecord { Key = Key.From("Regional analyse for Notoddenregionen"), Title = "Regional analyse for Notoddenregionen", MadeBy = "Telemarksforsking", Year = 2017, Finds = "Næringslivet har færre små og nye bedrifter enn landet. Innflyttingen følger boligbyggingen mer enn arbeidsplassene.", Municipalities = "notodden;sauherad;seljord", Themes = "attraktivitet;næringsliv", IsDemo = true }).Entity;
        var buying = db.Add(new AnalysisRecord { Key = Key.From("Hva kommunene kjøper, og av hvem"), Title = "Hva kommunene kjøper, og av hvem", MadeBy = "Prosjektledelsen", Year = 2016, Finds = "Under en femdel av innkjøpene går til bedrifter i regionen. Små kontrakter lyses sjelden ut.", Municipalities = "notodden;seljord", Themes = "anskaffelser", IsDemo = true }).Entity;
        db.AddRange(
            new Citation { AnalysisId = region.Id, Kind = CiteAnalysis.Goal, RecordKey = "kompetanseverktoy", Because = "At regionen må fornye tjenester med de folkene den har.", On = new(2017, 11, 15), IsDemo = true },
            new Citation { AnalysisId = buying.Id, Kind = CiteAnalysis.Goal, RecordKey = "leverandorprosjekt", Because = "At kommunene er den største kunden mange bedrifter ikke har.", On = new(2017, 3, 29), IsDemo = true });
    }
}
