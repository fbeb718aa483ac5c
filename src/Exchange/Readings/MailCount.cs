using MimeKit;

namespace Samspill.Exchange.Readings;

/// <summary>Goes through an e-mail without keeping anything of it, and ends the reading when it has more parts, header fields or layers than a letter has: each costs memory when it is kept.</summary>
internal sealed class MailCount(ParserOptions options, Stream stream, int deepest) : MimeReader(options, stream, MimeFormat.Entity)
{
    private const int MostParts = 2_000;
    private const int MostFields = 20_000;
    private const int LongestField = 200_000;
    private static readonly HashSet<HeaderId> Usual = [HeaderId.From, HeaderId.To, HeaderId.Subject, HeaderId.Date, HeaderId.MessageId, HeaderId.Received, HeaderId.MimeVersion, HeaderId.ContentType, HeaderId.Sender, HeaderId.ReplyTo, HeaderId.Cc, HeaderId.ReturnPath, HeaderId.ContentTransferEncoding, HeaderId.XMailer, HeaderId.UserAgent];
    private int parts;
    private int fields;
    private int depth;

    /// <summary>How many header fields are of those that letters have.</summary>
    public int Known { get; private set; }

    protected override void OnHeaderRead(Header header, int beginLineNumber, CancellationToken cancellationToken)
    {
        Known += Usual.Contains(header.Id) ? 1 : 0;
        if (++fields > MostFields || header.RawValue.Length > LongestField)
        {
            throw new UnreadableException(ReadingFaults.IsTooLong(DocumentReading.MostText));
        }
    }

    protected override void OnMimePartBegin(ContentType contentType, long beginOffset, int beginLineNumber, CancellationToken cancellationToken) => Part();

    protected override void OnMultipartBegin(ContentType contentType, long beginOffset, int beginLineNumber, CancellationToken cancellationToken) => Deeper();

    protected override void OnMultipartEnd(ContentType contentType, long beginOffset, int beginLineNumber, long headersEndOffset, long endOffset, int lines, CancellationToken cancellationToken) => depth--;

    protected override void OnMessagePartBegin(ContentType contentType, long beginOffset, int beginLineNumber, CancellationToken cancellationToken) => Deeper();

    protected override void OnMessagePartEnd(ContentType contentType, long beginOffset, int beginLineNumber, long headersEndOffset, long endOffset, int lines, CancellationToken cancellationToken) => depth--;

    private void Deeper()
    {
        Part();
        if (++depth > deepest)
        {
            throw new UnreadableException(ReadingFaults.TooNested);
        }
    }

    private void Part()
    {
        if (++parts > MostParts)
        {
            throw new UnreadableException(ReadingFaults.TooPacked);
        }
    }
}
