using Samspill.Analysis.Likeness;

namespace Samspill.Rules.Analysis.Likeness;

/// <summary>Sentences that are alike and yet say different things.</summary>
public sealed class FindingConflicts
{
    [Theory]
    [InlineData("Vi skal bygge 40 nye boliger i året.", "Det skal byggjast 60 nye bustader i året.", ConflictKind.Number, "40 nye boliger", "60 nye bustader")]
    [InlineData("Utslippene skal ned 20 % innen 2030.", "Utsleppa skal ned 45 prosent innan 2030.", ConflictKind.Number, "20 %", "45 prosent")]
    [InlineData("Næringsfondet får 2 500 kroner i året.", "Næringsfondet får 2.500.000 kroner i året.", ConflictKind.Number, "2 500 kroner", "2.500.000 kroner")]
    [InlineData("Badet skal stå ferdig i 2027.", "Badet skal stå ferdig innen 31.12.2029.", ConflictKind.Year, "2027", "2029")]
    [InlineData("Vi vil øke antallet hytter.", "Vi vil redusere talet på hytter.", ConflictKind.Polarity, "øke", "redusere")]
    [InlineData("Dyrket mark skal vernes mot inngrep.", "Det åpnes for utbygging på dyrket mark.", ConflictKind.Polarity, "vernes", "utbygging")]
    [InlineData("Skolen i bygda skal opprettholdes.", "Skolen i bygda skal legges ned eller avvikles.", ConflictKind.Polarity, "opprettholdes", "avvikles")]
    [InlineData("Det skal bygges i strandsonen.", "Det skal ikke bygges i strandsonen.", ConflictKind.Polarity, "", "ikke")]
    [InlineData("Kommunen skal bygge ut breiband.", "Fylkeskommunen skal byggje ut breiband.", ConflictKind.Owner, "Kommunen", "Fylkeskommunen")]
    public void Each_kind_is_told_with_the_words_that_differ(string a, string b, ConflictKind kind, string inA, string inB)
    {
        Assert.Contains(Conflicts.Between(a, b), conflict => (conflict.Kind, conflict.A, conflict.B) == (kind, inA, inB));
        Assert.Contains(Conflicts.Between(b, a), conflict => (conflict.Kind, conflict.A, conflict.B) == (kind, inB, inA));
        Assert.Empty(Conflicts.Between(a, a));
        Assert.Empty(Conflicts.Between(b, b));
    }

    [Theory]
    [InlineData("Kommunen skal ha 200 nye boliger innen 2030.", "Kommunen skal ha 150 nye bustader innan 2030.", true)]
    [InlineData("Vi vil ha 200 nye boliger.", "Kommunen skal ha 150 nye bustader.", true)]
    [InlineData("Kommunen skal være klimanøytral innen 2030.", "Kommunen skal vere klimanøytral innan 2040.", true)]
    [InlineData("Innen 2030 skal kommunen ha 200 nye boliger.", "Kommunen skal ha 150 nye bustader innan 2030.", true)]
    [InlineData("Kommunen skal ha 200 nye boliger.", "Regionen skal ha 150 nye boliger.", false)]
    [InlineData("Vi skal skape 200 arbeidsplasser i regionen.", "Vi skal skape 150 arbeidsplasser i regionen.", false)]
    [InlineData("Badet skal stå ferdig i 2027.", "Badet skal stå ferdig i 2029.", false)]
    [InlineData("Fylkeskommunen skal gi 200 læreplasser.", "Fylkeskommunen skal gi 150 læreplasser.", false)]
    public void A_number_that_each_municipality_has_for_itself_is_no_contradiction(string a, string b, bool isOwn)
    {
        var found = Assert.Single(Conflicts.Between(a, b), conflict => conflict.Kind is ConflictKind.Number or ConflictKind.Year);
        Assert.Equal(isOwn, found.IsOwn);
        Assert.Equal(isOwn, Assert.Single(Conflicts.Between(b, a), conflict => conflict.Kind is ConflictKind.Number or ConflictKind.Year).IsOwn);
    }

    [Theory]
    [InlineData("Regionen skal ha 200 nye arbeidsplasser.", "Regionen skal ha 200 nye arbeidsplassar innan 2023.")]
    [InlineData("Vi bygger 3 barnehager og 2 skoler.", "Vi byggjer 2 skular og 3 barnehagar.")]
    [InlineData("Planen gjelder 2024–2028.", "Planen gjeld fram til 2028.")]
    [InlineData("Vi skal øke tilflyttingen og redusere utslippene.", "Vi skal redusere utslippene.")]
    [InlineData("40 bedrifter skal delta.", "60 personer skal delta.")]
    [InlineData("Kommunen skal satse på reiseliv.", "Kommunene skal satse på reiseliv.")]
    public void What_does_not_pull_apart_is_no_conflict(string a, string b)
    {
        Assert.Empty(Conflicts.Between(a, b));
        Assert.Empty(Conflicts.Between(b, a));
    }
}
