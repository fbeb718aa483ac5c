using Samspill.Kernel;

namespace Samspill.Analysis.Goals;

/// <summary>What the rules of the goal check say.</summary>
internal static class GoalWords
{
    public static readonly GoalRule T1 = new("T1", .20m,
        new("Ingen frist", "Ingen frist", "No deadline"),
        new("Setningen sier ikke når målet skal være nådd.", "Setninga seier ikkje når målet skal vere nådd.", "The sentence does not say when the goal is to be reached."),
        new("Skriv en frist, for eksempel «innen 31.12.2027» eller «hvert år».", "Skriv ein frist, til dømes «innan 31.12.2027» eller «kvart år».", "Write a deadline, such as “by 31 December 2027” or “every year”."));

    public static readonly GoalRule M1 = new("M1", .30m,
        new("Ingen mengde", "Inga mengd", "No quantity"),
        new("Ingen kan telle om målet er nådd.", "Ingen kan telje om målet er nådd.", "Nobody can count whether the goal is reached."),
        new("Skriv et tall med enhet, for eksempel «12 kommuner» eller «20 prosent».", "Skriv eit tal med eining, til dømes «12 kommunar» eller «20 prosent».", "Write a number with its unit, such as “12 municipalities” or “20 per cent”."));

    public static readonly GoalRule M2 = new("M2", .10m,
        new("Ikke noe nullpunkt", "Ikkje noko nullpunkt", "No baseline"),
        new("«{0}» er en endring, men setningen sier ikke fra hva.", "«{0}» er ei endring, men setninga seier ikkje frå kva.", "“{0}” is a change, but the sentence does not say from what."),
        new("Skriv hva det er i dag: «fra 120 i 2025» eller «sammenlignet med 31.12.2025».", "Skriv kva det er i dag: «frå 120 i 2025» eller «samanlikna med 31.12.2025».", "Write what it is today: “from 120 in 2025” or “compared to 31 December 2025”."), IsHint: true);

    public static readonly GoalRule S1 = new("S1", .30m,
        new("Sier hva som gjøres, ikke hva som nås", "Seier kva som blir gjort, ikkje kva som blir nådd", "Says what is done, not what is reached"),
        new("«{0}» forteller om innsats, og kan gjøres uten at noe er nådd.", "«{0}» fortel om innsats, og kan gjerast utan at noko er nådd.", "“{0}” tells of effort, and can be done without anything being reached."),
        new("Skriv i stedet det som skal være nådd, eller gi det både tall og frist.", "Skriv i staden det som skal vere nådd, eller gje det både tal og frist.", "Write instead what is to be reached, or give it both a number and a deadline."));

    public static readonly GoalRule S2 = new("S2", .05m,
        new("Kvalitet uten mål", "Kvalitet utan mål", "Quality without a measure"),
        new("«{0}» betyr ikke det samme for alle.", "«{0}» tyder ikkje det same for alle.", "“{0}” does not mean the same to everyone."),
        new("Skriv hvordan dere vil se det, for eksempel en svartid eller en andel.", "Skriv korleis de vil sjå det, til dømes ei svartid eller ein andel.", "Write how you will see it, such as a response time or a share."));

    public static readonly GoalRule S3 = new("S3", .05m,
        new("Åpen sammenligning", "Open samanlikning", "Open comparison"),
        new("«{0}» sier ikke hva det sammenlignes med.", "«{0}» seier ikkje kva det blir samanlikna med.", "“{0}” does not say compared with what."),
        new("Skriv hvor mye, og fra hvilket nivå.", "Skriv kor mykje, og frå kva nivå.", "Write how much, and from what level."), IsHint: true);

    public static readonly GoalRule W1 = new("W1", .05m,
        new("Svak forpliktelse", "Svak forplikting", "Weak commitment"),
        new("«{0}» kan brytes uten at målet er brutt.", "«{0}» kan brytast utan at målet er brote.", "“{0}” can be left undone without breaking the goal."),
        new("Skriv «skal», eller la målet vente til dere vil det.", "Skriv «skal», eller lat målet vente til de vil det.", "Write “shall”, or let the goal wait until you mean it."), IsHint: true);

    public static readonly GoalRule X1 = new("X1", .05m,
        new("Forbehold", "Atterhald", "Loophole"),
        new("«{0}» lar målet falle bort uten at noen avgjør det.", "«{0}» lèt målet falle bort utan at nokon avgjer det.", "“{0}” lets the goal lapse without anyone deciding so."),
        new("Ta det bort, eller skriv hvem som avgjør og når.", "Ta det bort, eller skriv kven som avgjer og når.", "Remove it, or write who decides and when."));

    public static readonly GoalRule C1 = new("C1", .05m,
        new("To mål i én setning", "To mål i éi setning", "Two goals in one sentence"),
        new("Ved «{0}» begynner et mål til. Det ene kan nås uten det andre.", "Ved «{0}» byrjar eit mål til. Det eine kan nåast utan det andre.", "A second goal begins at “{0}”. One can be reached without the other."),
        new("Del setningen i to mål med hvert sitt tall.", "Del setninga i to mål med kvart sitt tal.", "Split the sentence into two goals, each with its number."), IsHint: true);

    public static readonly GoalRule P1 = new("P1", .10m,
        new("Ingen eier", "Ingen eigar", "No owner"),
        new("Setningen nevner ingen som svarer for målet.", "Setninga nemner ingen som svarer for målet.", "The sentence names nobody who answers for the goal."),
        new("Skriv hvem: en kommune, en rolle eller en gruppe.", "Skriv kven: ein kommune, ei rolle eller ei gruppe.", "Write who: a municipality, a role or a group."));

    public static readonly GoalRule R1 = new("R1", .05m,
        new("Aktivitet, ikke virkning", "Aktivitet, ikkje verknad", "Activity, not result"),
        new("«{0}» er arbeid som skal gjøres. Setningen sier ikke hva det skal føre til.", "«{0}» er arbeid som skal gjerast. Setninga seier ikkje kva det skal føre til.", "“{0}” is work to be done. The sentence does not say what it leads to."),
        new("Skriv virkningen: «slik at …».", "Skriv verknaden: «slik at …».", "Write the effect: “so that …”."), IsHint: true);

    public static readonly GoalRule N1 = new("N1", .05m,
        new("Dobbel nektelse", "Dobbel nekting", "Double negation"),
        new("«{0}» må leses to ganger.", "«{0}» må lesast to gonger.", "“{0}” must be read twice."),
        new("Skriv det som skal være, ikke det som ikke skal mangle.", "Skriv det som skal vere, ikkje det som ikkje skal mangle.", "Write what there shall be, not what there shall not be."), IsHint: true);

    public static readonly GoalRule G1 = new("G1", .05m,
        new("Lang setning", "Lang setning", "Long sentence"),
        new("Setningen har mer enn 30 ord.", "Setninga har meir enn 30 ord.", "The sentence has more than 30 words."),
        new("Ta bort bakgrunn og begrunnelse. De har egne felt.", "Ta bort bakgrunn og grunngiving. Dei har eigne felt.", "Remove background and reasons. They have fields of their own."));

    /// <summary>{0} owner, {1} deadline.</summary>
    public static readonly Text Proposal = new(
        "{0} skal øke [hva] fra [tall] i [år] til [tall] innen {1}.",
        "{0} skal auke [kva] frå [tal] i [år] til [tal] innan {1}.",
        "{0} shall increase [what] from [number] in [year] to [number] by {1}.");

    public static readonly Text Shall = new("skal", "skal", "shall");

    public static readonly Text FromTo = new("fra [tall] i [år] til [tall]", "frå [tal] i [år] til [tal]", "from [number] in [year] to [number]");

    public static readonly Text From = new("fra [tall] i [år]", "frå [tal] i [år]", "from [number] in [year]");

    public static readonly Text By = new("innen {0}", "innan {0}", "by {0}");

    public static readonly Text Aim = new("Innen {0} skal [hva] gå fra [tall] i [år] til [tall].", "Innan {0} skal [kva] gå frå [tal] i [år] til [tal].", "By {0}, [what] shall go from [number] in [year] to [number].");

    public static readonly Text AimThen = new("Da skal [hva] ha gått fra [tall] i [år] til [tall].", "Då skal [kva] ha gått frå [tal] i [år] til [tal].", "By then, [what] shall have gone from [number] in [year] to [number].");

    public static readonly Text Agent = new("av {0}", "av {0}", "by {0}");

    public static readonly Text SoThat = new("slik at [virkningen]", "slik at [verknaden]", "so that [the effect]");

    public static readonly Text MeasuredHow = new("[målt hvordan]", "[målt korleis]", "[measured how]");

    public static readonly Text Owner = new("[Hvem]", "[Kven]", "[Who]");

    public static readonly Text Deadline = new("[dato]", "[dato]", "[date]");
}
