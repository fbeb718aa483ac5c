using System.Globalization;
using MimeKit;
using MimeKit.Cryptography;

namespace Samspill.Exchange.Readings;

/// <summary>
/// Reads an e-mail: its subject as a heading, who wrote it and when, its text, or its HTML where it has no text, and the names of what is attached.
/// An e-mail inside it is read under a heading of its own, so many layers down; deeper ones are named. Nothing attached is opened.
/// </summary>
/// <remarks>RFC 5322 and 2045–2049. From, Date and Attachment stand by the names that mail itself uses.</remarks>
internal static class MailReading
{
    private const int MostLayers = 5;
    private const int DeepestParts = 60;
    private const int FewestFields = 2;

    public static ReadDocument Read(byte[] bytes, string name, CancellationToken stop)
    {
        var options = new ParserOptions { MaxMimeDepth = DeepestParts * 2, MaxAddressGroupDepth = 3 };
        if (Fields(bytes, options, stop) < FewestFields)
        {
            throw new UnreadableException(ReadingFaults.IsOther(name));
        }

        using var stream = new MemoryStream(bytes, writable: false);
        using var mail = MimeMessage.Load(options, stream, persistent: true, stop);
        var gathered = new Gathering { Title = Subject(mail) };
        new Walk(gathered, stop).Over(mail, 1);
        return gathered.Done(null);
    }

    /// <summary>How many fields of a letter the file begins with; ends the reading of one that is too large to be kept.</summary>
    private static int Fields(byte[] bytes, ParserOptions options, CancellationToken stop)
    {
        using var stream = new MemoryStream(bytes, writable: false);
        var count = new MailCount(options, stream, DeepestParts);
        try
        {
            count.ReadMessage(stop);
        }
        catch (FormatException)
        {
            // Something else than fields: what has been counted so far says whether it is a letter.
        }

        return count.Known;
    }

    private static string? Subject(MimeMessage mail) => mail.Subject?.Trim() is { Length: > 0 } subject ? subject : null;

    private sealed class Walk(Gathering gathered, CancellationToken stop)
    {
        public void Over(MimeMessage mail, int layer)
        {
            gathered.Add(BlockKind.Heading, Subject(mail) ?? "", null, layer);
            Say("From: ", mail.From.ToString());
            Say("Date: ", mail.Date == default ? "" : mail.Date.ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture));
            if (mail.Body is { } body)
            {
                Over(body, layer);
            }
        }

        private void Over(MimeEntity entity, int layer)
        {
            stop.ThrowIfCancellationRequested();
            switch (entity)
            {
                case MessagePart { Message: { } inner } when layer < MostLayers:
                    Over(inner, layer + 1);
                    break;
                case MessagePart part:
                    Attached(part.Message is { } deeper ? Subject(deeper) ?? "message.eml" : "message.eml");
                    break;
                case MultipartAlternative alternative:
                    Alternative(alternative, layer);
                    break;
                case MultipartEncrypted:
                    throw new UnreadableException(ReadingFaults.Locked);
                case Multipart several:
                    foreach (var part in several)
                    {
                        Over(part, layer);
                    }

                    break;
                default:
                    Leaf(entity, layer);
                    break;
            }
        }

        /// <summary>The same said in several ways: the text where it says something, else the HTML; what is attached beside them is named.</summary>
        private void Alternative(MultipartAlternative alternative, int layer)
        {
            if (alternative.TextBody is { } text && !string.IsNullOrWhiteSpace(text))
            {
                Add(() => PlainReading.Read(text, stop), layer);
            }
            else if (alternative.HtmlBody is { } html)
            {
                Add(() => HtmlReading.Read(html, stop), layer);
            }

            foreach (var part in alternative.OfType<MimePart>().Where(part => part.IsAttachment))
            {
                Attached(part.FileName);
            }
        }

        private void Leaf(MimeEntity entity, int layer)
        {
            if (entity is TextPart { IsAttachment: false } words && (words.IsPlain || words.IsHtml || words.IsFlowed))
            {
                var text = words.Text;
                Add(() => words.IsHtml ? HtmlReading.Read(text, stop) : PlainReading.Read(text, stop), layer);
            }
            else if (entity is ApplicationPkcs7Mime { SecureMimeType: SecureMimeType.EnvelopedData or SecureMimeType.AuthEnvelopedData })
            {
                throw new UnreadableException(ReadingFaults.Locked);
            }
            else if (entity is MimePart part && (part.IsAttachment || part.FileName is not null))
            {
                Attached(part.FileName);
            }
        }

        private void Attached(string? name) => gathered.Add(BlockKind.Item, "Attachment: " + (string.IsNullOrWhiteSpace(name) ? "?" : name), null);

        private void Say(string field, string words)
        {
            if (words.Length > 0)
            {
                gathered.Add(BlockKind.Paragraph, field + words, null);
            }
        }

        private void Add(Func<ReadDocument> read, int layer)
        {
            try
            {
                gathered.AddAll(read(), layer);
            }
            catch (UnreadableException empty) when (empty.Fault.Code == ReadingFaults.NoText.Code)
            {
                // A part with nothing in it leaves the rest of the e-mail to be read.
            }
        }
    }
}
