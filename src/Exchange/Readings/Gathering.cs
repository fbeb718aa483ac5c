using System.Text;

namespace Samspill.Exchange.Readings;

/// <summary>Gathers a document's blocks as they come, and keeps the path of headings.</summary>
internal sealed class Gathering
{
    private const int LongestHeading = 200;
    /// <summary>The most blocks of a document.</summary>
    public const int MostBlocks = 200_000;


    private readonly StringBuilder text = new();
    private readonly List<ReadBlock> blocks = [];
    private readonly List<(int Level, string Title)> path = [];
    private string section = "";

    /// <summary>The title that the document gives itself.</summary>
    public string? Title { get; set; }

    public void Add(BlockKind kind, string words, int? page, int level = 0)
    {
        var said = Kernel.Letters.Composed(Tidy(words));
        if (said.Length == 0)
        {
            return;
        }

        if (blocks.Count >= MostBlocks || text.Length + said.Length > DocumentReading.MostText)
        {
            throw new UnreadableException(ReadingFaults.IsTooLong(DocumentReading.MostText));
        }

        var isHeading = kind == BlockKind.Heading && said.Length <= LongestHeading;
        if (isHeading)
        {
            path.RemoveAll(step => step.Level >= level);
        }

        section = isHeading ? Path() : section;
        text.Append(blocks.Count > 0 ? "\n\n" : "");
        blocks.Add(new(text.Length, said.Length, isHeading || kind != BlockKind.Heading ? kind : BlockKind.Paragraph, isHeading ? level : 0, section, page));
        text.Append(said);
        if (isHeading)
        {
            path.Add((level, said.Replace('\n', ' ')));
            section = Path();
        }
    }

    /// <summary>Adds another document's blocks under the section that stands open, its headings that much deeper.</summary>
    public void AddAll(ReadDocument other, int deeper)
    {
        foreach (var block in other.Blocks)
        {
            Add(block.Kind, other.Words(block).ToString(), block.Page, block.Kind == BlockKind.Heading ? block.Level + deeper : 0);
        }
    }

    /// <summary>Leaves every section: what comes next stands under no heading before its own.</summary>
    public void Leave()
    {
        path.Clear();
        section = "";
    }

    public ReadDocument Done(int? pages) => blocks.Count > 0 ? new(Title, text.ToString(), blocks, pages) : throw new UnreadableException(ReadingFaults.NoText);

    private string Path() => string.Join(ReadDocument.Between, path.Select(step => step.Title));

    /// <summary>Each stretch of spaces as one, lines kept, signs that nobody sees left out.</summary>
    private static string Tidy(string words)
    {
        var tidy = new StringBuilder(words.Length);
        foreach (var letter in words)
        {
            if (letter == '\n')
            {
                tidy.Length -= tidy.Length > 0 && tidy[^1] == ' ' ? 1 : 0;
                tidy.Append(tidy.Length > 0 && tidy[^1] != '\n' ? "\n" : "");
            }
            else if (char.IsWhiteSpace(letter))
            {
                tidy.Append(tidy.Length > 0 && tidy[^1] is not (' ' or '\n') ? " " : "");
            }
            else if (!char.IsControl(letter) && letter is not ('\u00AD' or '\u200B' or '\uFEFF' or '\uFFFE' or '\uFFFF'))
            {
                tidy.Append(letter);
            }
        }

        return tidy.ToString().Trim();
    }
}
