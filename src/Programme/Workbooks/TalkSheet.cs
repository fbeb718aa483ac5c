using Samspill.Exchange.Workbooks;
using Samspill.Kernel;
using Samspill.Platform.Directory;
using Samspill.Platform.Questions;

namespace Samspill.Programme.Workbooks;

/// <summary>What a question or a comment hangs on.</summary>
internal enum TalkOn
{
    /// <summary>A goal.</summary>
    Goal,

    /// <summary>An indicator.</summary>
    Indicator,

    /// <summary>A measurement.</summary>
    Measurement,

    /// <summary>An initiative.</summary>
    Initiative,

    /// <summary>A challenge.</summary>
    Challenge,

    /// <summary>An assumed effect.</summary>
    Effect,

    /// <summary>The programme itself.</summary>
    Programme,
}

/// <summary>The sheet comments: questions and comments on records of the programme.</summary>
internal static class TalkSheet
{
    private static readonly string[] Sheets = ["goals", "indicators", "measurements", "initiatives", "challenges", "effects", "programme"];
    private static readonly string[] OfTheAnswer = ["decision", "closed_by", "closed_on"];
    private static readonly string[] Kinds = ["mal", "indikator", "maling", "tiltak", "utfordring", "effekt", "program"];

    public static readonly SheetMap<Comment> Comments = new("comments",
        new("Spørsmål og kommentarer", "Spørsmål og kommentarar", "Questions and comments"),
        new("Det som er spurt om og sagt på postene i programmet. Et spørsmål står åpent til det får svar.", "Det som er spurt om og sagt på postane i programmet. Eit spørsmål står ope til det får svar.", "What was asked and said on the records of the programme. A question stays open until it is answered."),
        [
            Column<Comment>.Pick("record", new("Slags post", "Slags post", "Kind of record"), new("Hva det står på.", "Kva det står på.", "What it hangs on."), it => (TalkOn)Array.IndexOf(Kinds, it.Kind)).Must(),
            Column<Comment>.Words("record_key", new("Postens nøkkel", "Nøkkelen til posten", "The record's key"), new("Nøkkelen til posten, fra arket den står i.", "Nøkkelen til posten, frå arket han står i.", "The key of the record, from the sheet it stands in."), it => it.RecordKey).Must().Most(Key.MaxLength).Eg("nye-arrangement"),
            Column<Comment>.Key_("author", "people", new("Skrevet av", "Skrive av", "Written by"), new("Den som skrev: nøkkelen til en person.", "Den som skreiv: nøkkelen til ein person.", "Who wrote it: the key of a person."), (it, book) => book.People.KeyOf(it.AuthorId)),
            Column<Comment>.Day("written_on", new("Skrevet dato", "Skrive dato", "Written on"), new("Når det ble skrevet.", "Når det vart skrive.", "When it was written."), it => it.WrittenOn).Must().Eg("2018-09-20"),
            Column<Comment>.Words("says", new("Tekst", "Tekst", "Text"), new("Spørsmålet eller kommentaren.", "Spørsmålet eller kommentaren.", "The question or the comment."), it => it.Says).Must().Eg("Teller vi også gjester fra Sverige?"),
            Column<Comment>.Yes("question", new("Spørsmål", "Spørsmål", "Question"), new("Ber det om svar?", "Ber det om svar?", "Does it ask for an answer?"), it => it.IsQuestion),
            Column<Comment>.Words("answer", new("Svar", "Svar", "Answer"), new("Svaret. Tom når spørsmålet er åpent.", "Svaret. Tom når spørsmålet er ope.", "The answer. Empty while the question is open."), it => it.Answer) with { Take = Close },
            Column<Comment>.Words("decision", new("Vedtak", "Vedtak", "Decision"), new("Vedtaket bak svaret.", "Vedtaket bak svaret.", "The decision behind the answer."), it => it.Decision) with { Take = WithTheAnswer },
            Column<Comment>.Key_("closed_by", "people", new("Besvart av", "Svara av", "Answered by"), new("Den som svarte: nøkkelen til en person.", "Den som svarte: nøkkelen til ein person.", "Who answered: the key of a person."), (it, book) => book.People.KeyOf(it.ClosedById), WithTheAnswer),
            Column<Comment>.Day("closed_on", new("Besvart dato", "Svara dato", "Answered on"), new("Når det ble besvart.", "Når det vart svara.", "When it was answered."), it => it.ClosedOn).MustWhen(new("når det er besvart", "når det er svara", "when it is answered")) with { Take = WithTheAnswer },
            Column<Comment>.Demo(it => it.IsDemo),
        ],
        "record", "record_key", "written_on", "says")
    {
        Order = it => it.Id.Value,
        AllowsTwins = true,
        Belongs = it => Kinds.Contains(it.Kind),
        Make = Make,
        KeepsBecause = (_, _) => WorkbookWords.MemoryStays,
        Check = Check,
    };

    private static Comment Make(SheetRow row, Book book)
    {
        var made = new Comment
        {
            Id = book.Next<CommentId>(),
            Kind = Kinds[(int)row.Choice("record", TalkOn.Goal)],
            RecordKey = row["record_key"],
            AuthorId = book.People[row.Text("author")]?.Id,
            Says = row["says"],
            IsQuestion = row["question"] == "yes",
            WrittenOn = row.Day("written_on")!.Value,
            IsDemo = row["demo"] == "yes",
        };
        return made;
    }

    /// <summary>An open question is closed with its answer, once; what belongs to the answer comes with it.</summary>
    private static void Close(Comment comment, SheetRow row, Book book)
    {
        if (row.Text("answer") is { } answer && row.Day("closed_on") is { } day)
        {
            comment.Close(answer, row.Text("decision"), book.People[row.Text("closed_by")]?.Id, day);
        }
    }

    private static void WithTheAnswer(Comment comment, SheetRow row, Book book)
    {
    }

    private static void Check(Comment? comment, SheetRow row, IReadOnlyList<CellChange> cells, Book book, Plan plan)
    {
        if (row["answer"].Length > 0 && row["question"] != "yes")
        {
            row.Fault("answer", QuestionWordsInBook.OnlyQuestions);
        }

        if (comment?.Answer is null && row["answer"].Length > 0 && row["closed_on"].Length == 0)
        {
            row.Fault("closed_on", QuestionWordsInBook.AnsweredWhen);
        }

        foreach (var column in row["answer"].Length > 0 ? [] : OfTheAnswer.Where(column => row[column].Length > 0))
        {
            row.Fault(column, QuestionWordsInBook.NoAnswer);
        }

        if (comment is null)
        {
            MemorySheets.Speaks(row, "author", book);
        }

        if (comment?.Answer is { } answered && cells.FirstOrDefault(cell => cell.Column is "answer" or "decision" or "closed_by" or "closed_on") is { } other)
        {
            row.Fault(other.Column, QuestionWordsInBook.Answered.With(answered));
        }
        else if (cells.Any(cell => cell.Column == "closed_by"))
        {
            MemorySheets.Speaks(row, "closed_by", book);
        }

        plan.Afterwards.Add(() =>
        {
            var sheet = Sheets[(int)row.Choice("record", TalkOn.Goal)];
            if (!plan.Keys[sheet].Contains(row["record_key"]))
            {
                row.Fault("record_key", WorkbookWords.Unknown.With(row["record_key"], sheet));
            }
        });
    }
}

internal static class QuestionWordsInBook
{
    public static readonly Text AnsweredWhen = new("Skriv dagen svaret ble gitt.", "Skriv dagen svaret vart gitt.", "Write the day of the answer.");
    public static readonly Text NoAnswer = new("Her mangler svaret. Skriv det i answer, eller tøm cellen.", "Her manglar svaret. Skriv det i answer, eller tøm cella.", "The answer is missing. Write it in answer, or empty the cell.");
    public static readonly Text Answered = new("Spørsmålet er besvart: «{0}». Svaret blir stående.", "Spørsmålet er svara på: «{0}». Svaret blir ståande.", "The question is answered: “{0}”. The answer stays.");
    public static readonly Text OnlyQuestions = new("Bare et spørsmål får svar. Skriv yes i question, eller la svaret stå tomt.", "Berre eit spørsmål får svar. Skriv yes i question, eller la svaret stå tomt.", "Only a question gets an answer. Write yes in question, or leave the answer empty.");
}
