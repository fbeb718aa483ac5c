using Microsoft.AspNetCore.Http;
using Samspill.Kernel;
using Samspill.Platform.Answers;

namespace Samspill.Platform.Privacy;

/// <summary>What is kept about people, in general, and every cookie that is set: only those without which the pages would not work.</summary>
public static class ShowPrivacy
{
    /// <summary>What the page shows.</summary>
    public sealed record View(IReadOnlyList<Text> Kept, IReadOnlyList<Cookie> Cookies);

    /// <summary>A cookie: its name, what it is for, and for how long it stays.</summary>
    /// <param name="IsPrefix">True when more follows the name.</param>
    public sealed record Cookie(string Name, Text Why, Text Stays, bool IsPrefix = false);

    /// <summary>Every cookie there is.</summary>
    public static IReadOnlyList<Cookie> Cookies { get; } =
    [
        new("samspill", PrivacyWords.ForSession, PrivacyWords.WhileSignedIn),
        new("samspill-skjema", PrivacyWords.ForForms, PrivacyWords.UntilClosed),
        new("samspill-notice", PrivacyWords.ForNotice, PrivacyWords.OneMinute),
        new("samspill-avbrutt", PrivacyWords.ForInterrupted, PrivacyWords.HalfAnHour),
        new("samspill-sprak", PrivacyWords.ForLanguage, PrivacyWords.OneYear),
        new("samspill-kode", PrivacyWords.ForCode, PrivacyWords.Minutes),
        new("samspill-inn-", PrivacyWords.ForProvider, PrivacyWords.Minutes, IsPrefix: true),
    ];

    internal static IResult Handle() => Answer.With<PrivacyPage, View>(new View(PrivacyWords.Kept, Cookies));
}
