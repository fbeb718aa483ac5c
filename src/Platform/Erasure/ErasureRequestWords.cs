using Samspill.Kernel;

namespace Samspill.Platform.Erasure;

internal static class ErasureRequestWords
{
    private static readonly Text Waiting = new("venter på svar", "ventar på svar", "waits for an answer");
    private static readonly Text Erased = new("slettet", "sletta", "erased");
    private static readonly Text Declined = new("avslått", "avslått", "declined");
    private static readonly Text Withdrawn = new("trukket tilbake", "trekt tilbake", "withdrawn");

    public static readonly Text Title = new("Bli slettet", "Bli sletta", "Be erased");
    public static readonly Text Help = new("Administratoren svarer innen 30 dager. Navnet ditt blir borte overalt, og arbeidet blir stående uten navn.", "Administratoren svarar innan 30 dagar. Namnet ditt blir borte overalt, og arbeidet blir ståande utan namn.", "The administrator answers within 30 days. Your name disappears everywhere, and the work stays without a name.");
    public static readonly Text Says = new("Noe du vil si", "Noko du vil seie", "Anything you want to say");
    public static readonly Text Ask = new("Be om å bli slettet", "Be om å bli sletta", "Ask to be erased");
    public static readonly Text TakeBack = new("Trekk ønsket tilbake", "Trekk ønsket tilbake", "Take the request back");
    public static readonly Text AskedOn = new("Du ba om det {0}: {1}", "Du bad om det {0}: {1}", "You asked on {0}: {1}");
    public static readonly Text AnsweredBy = new("Svaret skal komme innen {0}.", "Svaret skal komme innan {0}.", "The answer is to come by {0}.");
    public static readonly Text Asked = new("Ønsket er sendt. Svaret kommer innen {0}.", "Ønsket er sendt. Svaret kjem innan {0}.", "The request is sent. The answer comes by {0}.");
    public static readonly Text TakenBack = new("Ønsket er trukket tilbake.", "Ønsket er trekt tilbake.", "The request is taken back.");
    public static readonly Text MailSubject = new("{0} ber om å bli slettet", "{0} ber om å bli sletta", "{0} asks to be erased");
    public static readonly Text MailBody = new("{0} har bedt om å bli slettet fra Samspill. Loven gir dere frist til {1}. Åpne siden for å slette eller svare nei med en grunn.", "{0} har bede om å bli sletta frå Samspill. Lova gjev dykk frist til {1}. Opne sida for å slette eller svare nei med ein grunn.", "{0} has asked to be erased from Samspill. The law gives you until {1}. Open the page to erase or to say no with a reason.");
    public static readonly Text NoSubject = new("Svar på ønsket om å bli slettet", "Svar på ønsket om å bli sletta", "Answer to your request to be erased");
    public static readonly Text NoBody = new("Svaret er nei, fordi: {0} Du kan klage til Datatilsynet.", "Svaret er nei, fordi: {0} Du kan klage til Datatilsynet.", "The answer is no, because: {0} You may complain to the Norwegian Data Protection Authority.");
    public static readonly Text Wants = new("{0} ber om å bli slettet", "{0} ber om å bli sletta", "{0} asks to be erased");
    public static readonly Text AnswerIt = new("Slett personen, eller svar nei med en grunn.", "Slett personen, eller svar nei med ein grunn.", "Erase the person, or say no with a reason.");
    public static readonly Text StillNeeds = new("Trenger {0} fortsatt tilgang?", "Treng {0} framleis tilgang?", "Does {0} still need access?");
    public static readonly Text LastIn = new("Sist logget inn {0}, for mer enn {1} måneder siden.", "Sist logga inn {0}, for meir enn {1} månader sidan.", "Last signed in on {0}, more than {1} months ago.");
    public static readonly Text HasAsked = new("Personen ba om dette {0}. Svaret skal komme innen {1}.", "Personen bad om dette {0}. Svaret skal komme innan {1}.", "The person asked for this on {0}. The answer is to come by {1}.");
    public static readonly Text SayNo = new("Svar nei", "Svar nei", "Say no");
    public static readonly Text Because = new("Hvorfor", "Kvifor", "Why");
    public static readonly Text SendNo = new("Send svaret", "Send svaret", "Send the answer");
    public static readonly Text IsDeclined = new("Svaret er sendt.", "Svaret er sendt.", "The answer is sent.");

    public static Text Of(ErasureAnswer answer) => answer switch { ErasureAnswer.Erased => Erased, ErasureAnswer.Declined => Declined, ErasureAnswer.Withdrawn => Withdrawn, _ => Waiting };
}
