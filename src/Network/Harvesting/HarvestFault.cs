using Samspill.Kernel;
using Samspill.Platform.Fetching;

namespace Samspill.Network.Harvesting;

/// <summary>Why a harvest stopped before its end.</summary>
public enum HarvestFault
{
    /// <summary>It is no web address that can be fetched from.</summary>
    BadAddress,

    /// <summary>It leads to the inside.</summary>
    Inside,

    /// <summary>Nobody knows the name.</summary>
    UnknownName,

    /// <summary>Nobody answers.</summary>
    NoAnswer,

    /// <summary>The certificate is not to be trusted.</summary>
    BadCertificate,

    /// <summary>It takes too long.</summary>
    TooSlow,

    /// <summary>It is too large.</summary>
    TooLarge,

    /// <summary>It sends us on too many times.</summary>
    TooManyRedirects,

    /// <summary>It says no.</summary>
    SaysNo,

    /// <summary>It fails on its own side.</summary>
    Failing,

    /// <summary>It asks us to come back later.</summary>
    ComeBack,

    /// <summary>It is nothing that can be harvested.</summary>
    NotKnown,

    /// <summary>The answer cannot be read.</summary>
    Unreadable,

    /// <summary>The repository answers with a fault of the protocol.</summary>
    Protocol,

    /// <summary>The list never ends.</summary>
    Endless,

    /// <summary>There was no time for more; the rest comes next time.</summary>
    Paused,
}

/// <summary>A harvest stopped, and why.</summary>
internal sealed class HarvestException(HarvestFault fault, string? detail = null) : Exception($"{fault}: {detail}")
{
    public HarvestFault Fault => fault;

    public string? Detail => detail;

    public DateTimeOffset? NotBefore { get; init; }

    public static HarvestException Of(FetchException why) => new(Enum.Parse<HarvestFault>(why.Fault.ToString()), why.Detail) { NotBefore = why.NotBefore };
}

/// <summary>What each fault says to the one who mends it.</summary>
internal static class HarvestFaultWords
{
    public static Text Of(HarvestFault fault, string? detail) => fault switch
    {
        HarvestFault.BadAddress => new("Skriv en nettadresse som begynner med https:// eller http://, uten brukernavn og på en vanlig port.", "Skriv ei nettadresse som byrjar med https:// eller http://, utan brukarnamn og på ein vanleg port.", "Write a web address that begins with https:// or http://, without a user name and on an ordinary port."),
        HarvestFault.Inside => new("Adressen fører inn i et lukket nett eller til maskinen selv. Bruk en adresse som er åpen på internett.", "Adressa fører inn i eit lukka nett eller til maskina sjølv. Bruk ei adresse som er open på internett.", "The address leads into a closed network or to the machine itself. Use an address that is open on the internet."),
        HarvestFault.UnknownName => new("Ingen kjenner navnet i adressen. Se etter skrivefeil.", "Ingen kjenner namnet i adressa. Sjå etter skrivefeil.", "Nobody knows the name in the address. Look for a slip of the pen."),
        HarvestFault.NoAnswer => new("Ingen svarer på adressen. Prøv igjen senere, eller spør den som har den.", "Ingen svarar på adressa. Prøv igjen seinare, eller spør den som har henne.", "Nobody answers at the address. Try again later, or ask whoever has it."),
        HarvestFault.BadCertificate => new("Sertifikatet til nettstedet er ikke gyldig. Den som har nettstedet, må fornye det.", "Sertifikatet til nettstaden er ikkje gyldig. Den som har nettstaden, må fornye det.", "The site's certificate is not valid. Whoever has the site must renew it."),
        HarvestFault.TooSlow => new("Svaret tok for lang tid. Vi prøver igjen neste gang.", "Svaret tok for lang tid. Vi prøver igjen neste gong.", "The answer took too long. We try again next time."),
        HarvestFault.TooLarge => new("Svaret er større enn 20 MB. Be om en mindre liste.", "Svaret er større enn 20 MB. Be om ei mindre liste.", "The answer is larger than 20 MB. Ask for a smaller list."),
        HarvestFault.TooManyRedirects => new("Adressen sender oss videre mer enn fem ganger. Skriv adressen den ender på.", "Adressa sender oss vidare meir enn fem gonger. Skriv adressa ho endar på.", "The address sends us on more than five times. Write the address it ends at."),
        HarvestFault.SaysNo => new Text("Nettstedet sier nei (svar {0}). Adressen kan være flyttet eller lukket.", "Nettstaden seier nei (svar {0}). Adressa kan vere flytta eller lukka.", "The site says no (answer {0}). The address may have moved or been closed.").With(detail),
        HarvestFault.Failing => new Text("Nettstedet svikter selv (svar {0}). Vi prøver igjen neste gang.", "Nettstaden sviktar sjølv (svar {0}). Vi prøver igjen neste gong.", "The site itself fails (answer {0}). We try again next time.").With(detail),
        HarvestFault.ComeBack => new("Nettstedet ber oss komme tilbake senere. Vi venter så lenge det sier.", "Nettstaden ber oss kome tilbake seinare. Vi ventar så lenge han seier.", "The site asks us to come back later. We wait as long as it says."),
        HarvestFault.NotKnown => new("Adressen svarer, men verken med OAI-PMH eller med en prosjektliste (CSV, XLSX eller JSON med en kolonne for tittel).", "Adressa svarar, men verken med OAI-PMH eller med ei prosjektliste (CSV, XLSX eller JSON med ei kolonne for tittel).", "The address answers, but neither by OAI-PMH nor with a list of projects (CSV, XLSX or JSON with a column for the title)."),
        HarvestFault.Unreadable => new Text("Svaret kan ikke leses: {0}. Den som har nettstedet, må rette det.", "Svaret kan ikkje lesast: {0}. Den som har nettstaden, må rette det.", "The answer cannot be read: {0}. Whoever has the site must mend it.").With(detail),
        HarvestFault.Protocol => new Text("Nettstedet svarer med en feil i OAI-PMH: {0}.", "Nettstaden svarar med ein feil i OAI-PMH: {0}.", "The site answers with a fault of OAI-PMH: {0}.").With(detail),
        HarvestFault.Endless => new("Listen slutter aldri: nettstedet gir samme fortsettelse igjen, eller flere enn 200 000 poster.", "Lista sluttar aldri: nettstaden gir same framhald igjen, eller fleire enn 200 000 postar.", "The list never ends: the site gives the same continuation again, or more than 200 000 records."),
        _ => new("Det var ikke tid til mer. Resten kommer neste gang.", "Det var ikkje tid til meir. Resten kjem neste gong.", "There was no time for more. The rest comes next time."),
    };
}
