namespace Samspill.Analysis.Goals;

/// <summary>Sorts the lines of a pasted letter into goals and everything else, and loses none.</summary>
internal sealed class LetterSorting
{
    private readonly List<Part> parts = [];
    private readonly bool hasItems;
    private readonly bool hasNames;
    private bool isElsewhere;
    private bool isOpen;
    private bool isLedIn;
    private int highest;

    /// <summary>Sorts them: items when there are any, else lines with a name and a colon, else sentences.</summary>
    public LetterSorting(IReadOnlyList<LetterLine> lines)
    {
        hasItems = Inside(lines).Any(line => line.Kind == LineKind.Item);
        hasNames = !hasItems && Inside(lines).Any(line => line.Kind == LineKind.Plain && GrantLetter.Named().IsMatch(line.Says));
        foreach (var line in lines)
        {
            Take(line);
        }

        if (!hasItems && !hasNames)
        {
            parts = [.. parts.SelectMany(part => part.IsGoal ? GoalText.Sentences(part.Says).Select(sentence => part with { Says = sentence.Sentence }) : [part])];
        }

        parts.RemoveAll(part => string.IsNullOrWhiteSpace(part.Says));
    }

    /// <summary>The text in order: each part a goal or not.</summary>
    public IReadOnlyList<Part> Parts => parts;

    /// <summary>The lines that stand under no heading of something else than goals.</summary>
    private static IEnumerable<LetterLine> Inside(IReadOnlyList<LetterLine> lines)
    {
        var isInside = true;
        foreach (var line in lines)
        {
            isInside = line.Kind switch { LineKind.GoalHeading => true, LineKind.OtherHeading => false, _ => isInside };
            if (isInside)
            {
                yield return line;
            }
        }
    }

    private void Take(LetterLine line)
    {
        switch (line.Kind)
        {
            case LineKind.Blank:
                isOpen = isOpen && parts is [.., { Says: "" }];
                break;
            case LineKind.GoalHeading or LineKind.OtherHeading:
                isElsewhere = line.Kind == LineKind.OtherHeading;
                (isLedIn, highest) = (false, 0);
                Add(line, isGoal: false, goesOn: false);
                break;
            case LineKind.Item when BelongsToTheOneBefore(line):
                GoOn(line);
                break;
            case LineKind.Item:
                // `Mottakeren må:` and a list that counts from 1 anew: the goals are over, although no word of conditions says so.
                isElsewhere |= isLedIn && line.Number == 1 && highest > 1;
                highest = Math.Max(highest, line.Number ?? 0);
                isLedIn = false;
                Add(line, isGoal: !isElsewhere, goesOn: true);
                break;
            default:
                TakePlain(line);
                break;
        }
    }

    private void TakePlain(LetterLine line)
    {
        var isNamed = hasNames && !isElsewhere && GrantLetter.Named().IsMatch(line.Says);
        if (isOpen && !isNamed && !(hasNames && char.IsUpper(line.Says[0])))
        {
            GoOn(line);
            return;
        }

        isLedIn = line.Says[^1] == ':';
        Add(line, isGoal: isNamed || (!hasItems && !hasNames && !isElsewhere), goesOn: true);
    }

    /// <summary>A bullet belongs to the item above when it stands further in, or when that item is not finished without it.</summary>
    private bool BelongsToTheOneBefore(LetterLine line) =>
        isOpen && line.Number is null && line.Says.Length > 0 && parts is [.., { IsItem: true, Says.Length: > 0 } before]
        && (line.Indent > before.Indent || before.Says[^1] == ':' || (char.IsLower(line.Says[0]) && before.Says[^1] is not ('.' or ';' or '!' or '?') && before.IsNumbered));

    private void Add(LetterLine line, bool isGoal, bool goesOn)
    {
        parts.Add(new(isGoal, line.Kind == LineKind.Item, line.Number is not null, line.Indent, line.Says));
        isOpen = goesOn;
    }

    private void GoOn(LetterLine line)
    {
        // Sentences are told apart by their lines as well as by their full stops.
        var between = hasItems || hasNames || isElsewhere ? " " : "\n";
        parts[^1] = parts[^1] with { Says = parts[^1].Says.Length == 0 ? line.Says : parts[^1].Says + between + line.Says };
    }

    /// <summary>A stretch of the letter.</summary>
    public sealed record Part(bool IsGoal, bool IsItem, bool IsNumbered, int Indent, string Says);
}
