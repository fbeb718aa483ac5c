using CsCheck;
using Samspill.Analysis.Norwegian;

namespace Samspill.Rules.Analysis.Norwegian;

public sealed class ReadingFeatures
{
    private static readonly string[] Texts =
    [
        "Regionen skal ha 200 nye arbeidsplasser innen 2023.", "Kommunen vil styrke samarbeidet med nabokommunene om kompetanse.", "Det skal bygges gang- og sykkelvei i sentrum.",
        "Regionen skal få 150 nye arbeidsplassar innan 2023.", "Kommunen vil styrkje samarbeidet med nabokommunane om kompetanse.", "Skulane skal ha god kvalitet.",
    ];

    /// <summary>The golden cosines of scikit-learn 1.2.1: char_wb, 4-grams, sublinear TF-IDF, fitted on the six sentences.</summary>
    [Fact]
    public void Written_grams_give_the_cosines_of_scikit_learn()
    {
        var rows = Features.Of(Texts, FeatureSet.Written(4, 4));
        Assert.Equal(.657, Cosine(rows, 0, 3), 3);
        Assert.Equal(.844, Cosine(rows, 1, 4), 3);
        Assert.Equal(.047, Cosine(rows, 2, 5), 3);
    }

    [Fact]
    public void Mapped_grams_and_keys_bring_the_written_forms_together()
    {
        var grams = Features.Of(Texts, FeatureSet.Grams);
        Assert.True(Cosine(grams, 1, 4) > .999);
        var words = Features.Of(Texts, FeatureSet.Keys);
        Assert.Equal(words.IdsOf(1), words.IdsOf(4));
        Assert.Contains("#number", Enumerable.Range(0, words.Table.Count).Select(id => words.Table[id]));
    }

    [Fact]
    public void Short_words_count_once()
    {
        var table = new FeatureTable();
        var counts = new List<FeatureCount>();
        new FeatureReader(table, FeatureSet.Written(3, 5)).Count("Å bo", counts);
        Assert.Equal([" å ", " bo", "bo ", " bo "], counts.Select(count => table[count.Id]));
    }

    [Fact]
    public void A_written_gram_knows_its_place()
    {
        var table = new FeatureTable();
        var places = new List<FeatureAt>();
        new FeatureReader(table, FeatureSet.Written(4, 4)).Read("Vi  bygger", places);
        Assert.Equal([" vi ", " byg", "bygg", "ygge", "gger", "ger "], places.Select(place => table[place.Id]));
        Assert.Equal([(0, 2), (4, 3), (4, 4), (5, 4), (6, 4), (7, 3)], places.Select(place => (place.Start, place.Length)));
    }

    [Fact]
    public void Numbers_of_features_do_not_depend_on_threads() =>
        Gen.String[Gen.Char["abæø k."], 0, 30].Array[0, 40].Sample(texts =>
        {
            var one = Features.Of(texts, new(true, true, 3, 5, false));
            var three = Features.Of(texts, new(true, true, 3, 5, false), 3);
            Assert.Equal(one.Starts, three.Starts);
            Assert.Equal(one.Ids, three.Ids);
            Assert.Equal(one.Counts, three.Counts);
            Assert.Equal(Enumerable.Range(0, one.Table.Count).Select(id => one.Table[id]), Enumerable.Range(0, three.Table.Count).Select(id => three.Table[id]));
        });

    [Fact]
    public void One_more_plan_keeps_the_numbers_of_the_others()
    {
        var first = Features.Of(Texts[..3], FeatureSet.Keys);
        var ids = first.IdsOf(2).ToArray();
        var more = Features.Of(Texts[3..], FeatureSet.Keys, 2, first.Table);
        Assert.Equal(ids, Features.Of(Texts, FeatureSet.Keys).IdsOf(2));
        Assert.Same(first.Table, more.Table);
    }

    private static double Cosine(FeatureRows rows, int one, int other)
    {
        var df = new int[rows.Table.Count];
        foreach (var id in rows.Ids)
        {
            df[id]++;
        }

        double[] Weights(int row)
        {
            var weights = new double[df.Length];
            for (var i = 0; i < rows.IdsOf(row).Length; i++)
            {
                var id = rows.IdsOf(row)[i];
                weights[id] = (1 + Math.Log(rows.CountsOf(row)[i])) * (Math.Log((1d + rows.Count) / (1 + df[id])) + 1);
            }

            var norm = Math.Sqrt(weights.Sum(weight => weight * weight));
            return [.. weights.Select(weight => weight / norm)];
        }

        return Weights(one).Zip(Weights(other)).Sum(pair => pair.First * pair.Second);
    }
}
