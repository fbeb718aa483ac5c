using System.Net;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Accounts;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Mail;
using Samspill.Platform.Rights;

namespace Samspill.Platform.Digests;

/// <summary>Makes a mail of a note when it is sent: as plain text and as HTML, with a fresh link that signs her in once and leads each line to its page.</summary>
internal sealed class NoteLetter(SiteAddress site, IDataProtectionProvider protection)
{
    /// <summary>How long the link is good.</summary>
    private static readonly TimeSpan Good = TimeSpan.FromDays(7);

    /// <summary>The letter; null when she has left meanwhile, so that nobody gets it. The secret is nowhere but in the letter.</summary>
    public async Task<Letter?> Write(SamspillDb db, Note note, CancellationToken stop)
    {
        var person = await db.Set<Person>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == note.Person && (row.Roles & Roles.Insiders) != Role.None && row.ErasedOn == null, stop);
        var account = person?.AccountId is { } id ? await db.Set<Account>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, stop) : null;
        if (person is null || account?.Email is not { Length: > 0 } email)
        {
            return null;
        }

        var link = site.Of(await SignInLinks.New(db, account.Id, note.Home, Good, stop));
        var off = site.Of(Unsubscribing.Path(protection, db.Here, person.Id));
        string To(string path) => link + "?til=" + Uri.EscapeDataString(path);
        var until = DigestWords.HowLinks.With(Clock.DateOf(db.Scene.Clock.Real + Good)).In(note.Language);
        var letter = new Letter(email, person.Name, note.Language, note.Subject, Plain(note, until, off, To), null);
        return letter with { Html = Html(note, person.Name, until, off, To), Unsubscribe = off };
    }

    private static string Plain(Note note, string until, string off, Func<string, string> to)
    {
        var text = new StringBuilder(note.Intro).Append(' ').Append(until).AppendLine();
        foreach (var part in note.Parts)
        {
            text.AppendLine().AppendLine(part.Title.ToUpperInvariant());
            foreach (var line in part.Lines)
            {
                text.AppendLine().Append("- ").AppendLine(line.What);
                text.Append(line.Says.Length > 0 ? "  " + line.Says + "\n" : "").Append("  ").AppendLine(to(line.Path));
            }

            text.Append(part.More is { } more ? "\n" + more + "\n" : "");
        }

        text.AppendLine().AppendLine(DigestWords.OpenWeek.In(note.Language) + ":").AppendLine(to(note.Home));
        text.AppendLine().AppendLine(DigestWords.WhyDigest.In(note.Language));
        text.AppendLine().AppendLine(DigestWords.ChangeDay.In(note.Language) + ":").AppendLine(to(note.Home + "#epost"));
        text.AppendLine().AppendLine(DigestWords.Unsubscribe.In(note.Language) + ":").Append(off);
        return text.Replace("\r\n", "\n").ToString();
    }

    /// <summary>Plain HTML that any mail reader shows: no picture, no script, nothing fetched from anywhere.</summary>
    private string Html(Note note, string name, string until, string off, Func<string, string> to)
    {
        static string Safe(string text) => WebUtility.HtmlEncode(text);
        var html = new StringBuilder($"<!doctype html><html lang=\"{note.Language.Code()}\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>{Safe(note.Subject)}</title></head><body style=\"margin:0;background:#fff;color:#1e2b3c;font:16px/1.5 Inter,Arial,sans-serif\"><div style=\"max-width:600px;margin:0 auto;padding:24px 16px\">");
        html.Append($"<p style=\"margin:0 0 12px\">{Safe(MailWords.Hello.With(name).In(note.Language))}</p><p style=\"margin:0 0 16px\">{Safe(note.Intro)}</p><p style=\"margin:0 0 24px\"><a href=\"{Safe(to(note.Home))}\" style=\"display:inline-block;padding:12px 20px;background:#0062ba;color:#fff;border-radius:4px;text-decoration:none\">{Safe(DigestWords.OpenWeek.In(note.Language))}</a></p>");
        foreach (var part in note.Parts)
        {
            html.Append($"<h2 style=\"margin:24px 0 4px;padding-top:12px;border-top:2px solid #1e2b3c;font-size:18px;font-weight:500\">{Safe(part.Title)}</h2><ul style=\"margin:0;padding:0;list-style:none\">");
            foreach (var line in part.Lines)
            {
                html.Append($"<li style=\"padding:12px 0;border-bottom:1px solid #d2d5d8\"><a href=\"{Safe(to(line.Path))}\" style=\"color:#0062ba\">{Safe(line.What)}</a>{(line.Says.Length > 0 ? $"<br><span style=\"color:#5d6b7c;font-size:14px\">{Safe(line.Says)}</span>" : "")}</li>");
            }

            html.Append("</ul>").Append(part.More is { } more ? $"<p style=\"margin:8px 0;color:#5d6b7c;font-size:14px\">{Safe(more)}</p>" : "");
        }

        html.Append($"<div style=\"margin-top:32px;color:#5d6b7c;font-size:14px\"><p>{Safe(until)}</p><p>{Safe(DigestWords.WhyDigest.In(note.Language))}</p><p><a href=\"{Safe(to(note.Home + "#epost"))}\" style=\"color:#5d6b7c\">{Safe(DigestWords.ChangeDay.In(note.Language))}</a> · <a href=\"{Safe(off)}\" style=\"color:#5d6b7c\">{Safe(DigestWords.Unsubscribe.In(note.Language))}</a></p><p>{Safe(MailWords.Foot.With(site.Of("/")).In(note.Language))}</p></div></div></body></html>");
        return html.ToString();
    }
}
