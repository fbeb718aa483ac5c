using Samspill.Knowledge.Cards;

namespace Samspill.Knowledge;

/// <summary>The projects that the demonstration tells of.</summary>
internal static class DemoCards
{
    public static IReadOnlyList<DemoCard> All { get; } =
    [
        new("Gründerkontor i det gamle meieriet", CardState.Failed, CardFinding.WorksNot)
        {
            Problem = "Nye bedrifter satt hver for seg hjemme og fant verken kunder eller noen å spørre.",
            Done = "Kommunen leide tolv kontorplasser i det gamle meieriet og ga et halvt års gratis leie.",
            Result = "Fire av tolv plasser var i bruk etter ett år. Kontoret ble lagt ned da leieavtalen gikk ut.",
            Evidence = "Utleielisten ved årsslutt 2016.",
            Failure = "Bedriftene trengte kunder mer enn kontor. Ingen spurte dem før avtalen var skrevet, og ingen hadde som jobb å være til stede.",
            Transfers = "Spør ti gründere hva de mangler før noe leies. Regn en vert i halv stilling som en del av prisen.",
            Partners = "Notodden kommune;Næringsforeningen", Municipalities = "notodden", Place = "Sentrum", From = 2015, To = 2016, Themes = "gründere;næringsareal", Contact = "Næringskontoret i Notodden", Goals = "kunnskapsdatabase",
            Figures = [new("Kontorplasser i bruk", 4, "av 12", "utleieliste 2016"), new("Nye bedrifter", 2, "bedrifter", null)],
            Costs = [new("Notodden kommune", 480_000, "leie"), new("Fylkeskommunen", 150_000, "tilskudd")], IsConfirmed = true, IsPublished = true, Changed = new(2018, 4, 20),
        },
        new("Felles innkjøp av brøyting", CardState.Finished, CardFinding.Works)
        {
            Problem = "Tre kommuner lyste ut brøyting hver for seg og fikk ett tilbud eller ingen.",
            Done = "Kommunene delte rodene i mindre deler, lyste dem ut samtidig og lot små entreprenører gå sammen.",
            Result = "Antallet tilbud ble mer enn doblet, og prisen per kilometer sank.",
            Evidence = "Anskaffelsesprotokollene fra 2014 og 2017.",
            Failure = "To roder fikk fortsatt bare ett tilbud, fordi de lå for langt fra alle.",
            Transfers = "Del opp etter hvor bedriftene bor, ikke etter kommunegrensen. Hold et møte før utlysningen, og skriv ned det som blir sagt.",
            Partners = "Notodden kommune;Sauherad kommune;Seljord kommune;fem lokale entreprenører", Municipalities = "notodden;sauherad;seljord", From = 2016, To = 2017, Themes = "anskaffelser;samarbeid", Contact = "Innkjøpskontoret i Notodden", Goals = "leverandorprosjekt",
            Figures = [new("Tilbud per utlysning", 3.4m, "tilbud", "protokoll 2017"), new("Pris per kilometer", -11, "prosent", "protokoll 2014 og 2017")],
            Costs = [new("Kommunenes egeninnsats", 90_000, null)], IsConfirmed = true, IsPublished = true,
        },
        new("Opplæring i innovative anskaffelser", CardState.Running, CardFinding.TooEarly)
        {
            Problem = "Kommunene kjøper inn for mye, men bestiller det de alltid har bestilt.",
            Done = "Administrasjon, folkevalgte og bedrifter har lært sammen på fire samlinger.",
            Result = "Deltakerne sier at de snakker lettere sammen. Ingen anskaffelse er gjort på den nye måten ennå.",
            Evidence = "Deltakerlister fra samlingene.", Transfers = "Ha bedriftene i rommet fra første samling.",
            Partners = "Næringsselskapet;kommunene i regionen", Municipalities = "notodden;seljord", From = 2017, Themes = "anskaffelser;tillit", Contact = "Prosjektlederen", Owner = "naeringssjef-seljord", Goals = "kompetanseverktoy;leverandorprosjekt", Initiative = "innovative-anskaffelser",
            Figures = [new("Samlinger", 4, "samlinger", "deltakerlister")], Costs = [new("Tilskudd", 118_000, null)], Added = new(2018, 3, 12), Changed = new(2018, 6, 20),
            Lines = [(new(2018, 6, 20), "Samling 3 er holdt. Bedriftene vil ha en felles oversikt over behov.")],
        },
        new("Renseanlegg med lokal teknologi", CardState.Running, CardFinding.Works)
        {
            Problem = "Små renseanlegg var dyre i drift, og utslippskravene ble strengere.",
            Done = "To kommuner prøver teknologi fra en lokal bedrift. Sauherad har bygget, Seljord har prosjektert.",
            Result = "Anlegget i Sauherad er bygget. Driften er ikke målt ennå.", Evidence = "Opplyst av prosjektledelsen 2018.", Transfers = "Prøv i én kommune først, og la naboene følge med fra begynnelsen.",
            Partners = "Sauherad kommune;Seljord kommune;Telemark Technologies", Municipalities = "sauherad;seljord", From = 2016, Themes = "miljø;anskaffelser", Contact = "Teknisk etat i Sauherad", Owner = "naeringssjef-sauherad", Goals = "leverandorprosjekt", Initiative = "renseteknologi",
            Figures = [new("Pilotkommuner", 2, "kommuner", "referat 14")], IsPublished = true, Changed = new(2018, 8, 15), Lines = [(new(2018, 8, 15), "Seljord venter på vedtak i styringsgruppen.")],
        },
        new("Fruktens dag i to kommuner", CardState.Stopped, CardFinding.TooEarly)
        {
            Problem = "To bygder hadde hvert sitt fruktarrangement samme helg.", Done = "Arrangørene møttes tre ganger for å lage ett felles.",
            Result = "Det ble aldri holdt.", Failure = "Ingen ville gi fra seg datoen sin, og ingen hadde fått i oppgave å avgjøre det.", Transfers = "Avtal hvem som bestemmer, før dere snakker om dato.",
            Partners = "Bondelagene;Sauherad kommune", Municipalities = "sauherad", From = 2017, To = 2017, Themes = "arrangement;landbruk", Contact = "Kulturkontoret i Sauherad", Goals = "nye-arrangement", IsPublished = true, Changed = new(2018, 2, 6),
        },
        new("Båtruten på Østkanalen", CardState.Running, CardFinding.TooEarly)
        {
            Problem = "Båtfolk snudde før de kom til Notodden, for ingen visste hvor de kunne legge til.", Done = "Tolv punkter er valgt, brosjyre er trykt, og flaggstenger er bestilt.",
            Result = "Brosjyren er delt ut. Ingen overnattinger er talt ennå.", Evidence = "Brosjyren, juni 2018.", Partners = "Notodden kommune;Sauherad kommune;Båtforeningene i østre løp", Municipalities = "notodden;sauherad", Place = "Akkerhaugen til Notodden", From = 2017, Themes = "reiseliv;verdensarv", Contact = "Havneverten", Owner = "havnevert", Goals = "nye-arrangement", Initiative = "ostkanalen",
            Costs = [new("Tilskudd", 131_500, "flagg og brosjyre")], Added = new(2018, 6, 25), Changed = new(2018, 6, 25),
        },
        new("Næringsareal langs hovedveien", CardState.Finished, CardFinding.Works)
        {
            Problem = "Bedrifter som ville vokse, fant ikke ferdig regulert tomt.", Done = "Kommunen regulerte 30 dekar og la vann og vei fram før salget begynte.", Result = "Ni bedrifter har kjøpt tomt, tre av dem utenfra.", Evidence = "Salgslisten ved utgangen av 2017.", Failure = "Det gikk fire år fra vedtak til første salg. Halvparten av tiden var innsigelser.", Transfers = "Snakk med dem som kan ha innsigelser, før planen tegnes.",
            Partners = "Seljord kommune;Vegvesenet", Municipalities = "seljord", From = 2012, To = 2017, Themes = "næringsareal", Contact = "Planavdelingen i Seljord", Goals = "delingsarena",
            Figures = [new("Bedrifter", 9, "bedrifter", "salgslisten 2017"), new("Arbeidsplasser", 61, "årsverk", null)], Costs = [new("Seljord kommune", 6_200_000, null), new("Fylkeskommunen", 1_500_000, null)], IsConfirmed = true, IsPublished = true, Changed = new(2018, 5, 3),
        },
        new("Mentorordning for ungdomsbedrifter", CardState.Finished, CardFinding.Works)
        {
            Problem = "Ungdomsbedriftene la ned når skoleåret var slutt.", Done = "Tjue ledere fra næringslivet fulgte hver sin ungdomsbedrift gjennom ett år.", Result = "Seks bedrifter fortsatte etter skoleåret.", Evidence = "Foretaksregisteret, januar 2018.", Transfers = "To timer i måneden er nok, men de må stå i kalenderen.",
            Partners = "Videregående skole;Næringsforeningen", Municipalities = "notodden;tinn", From = 2016, To = 2017, Themes = "gründere;ungdom", Contact = "Rektors kontor", Figures = [new("Bedrifter som fortsatte", 6, "bedrifter", "Foretaksregisteret 2018")], Costs = [new("Sparebankstiftelsen", 200_000, null)], IsConfirmed = true, Changed = new(2018, 1, 30),
        },
        new("Felles turistkontor", CardState.Failed, CardFinding.WorksNot)
        {
            Problem = "Fire kommuner hadde hvert sitt turistkontor med få besøk.", Done = "Kontorene ble slått sammen til ett med felles nettside.", Result = "Besøket gikk ned, og to kommuner trakk seg etter ett år.", Evidence = "Besøkstellingen 2013–2015.", Failure = "Fordelingen av utgiftene fulgte folketallet, mens nytten fulgte gjestene. Det ble aldri regnet ut før kommunene skrev under.", Transfers = "Regn ut hvem som betaler og hvem som får, og vis begge tallene til politikerne samtidig.",
            Partners = "Notodden kommune;Tinn kommune;Sauherad kommune;Seljord kommune", Municipalities = "notodden;tinn;sauherad;seljord", From = 2013, To = 2015, Themes = "reiseliv;samarbeid", Contact = "Regionrådet", Figures = [new("Besøk", -23, "prosent", "besøkstellingen 2015")], Costs = [new("Kommunene", 2_400_000, "over to år")], IsConfirmed = true, IsPublished = true, Changed = new(2018, 9, 24),
        },
        new("Delt næringssjef for to kommuner", CardState.Idea, null)
        {
            Problem = "Seljord og Tinn har halve stillinger som ingen søker på.", Done = null, Municipalities = "seljord;tinn", Themes = "samarbeid;kapasitet", Contact = "Kommunedirektøren i Seljord", Goals = "delingsarena", Added = new(2018, 9, 18), Changed = new(2018, 9, 18),
        },
    ];
}
