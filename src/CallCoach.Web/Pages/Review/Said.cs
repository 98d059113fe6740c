using CallCoach.Store;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace CallCoach.Web.Pages.Review;

/// <summary>
/// The text of an utterance with its marks; each word knows its time and its place. In code, for markup would put blanks between the
/// letters of a word and its full stop.
/// </summary>
public sealed class Said : ComponentBase
{
    [Parameter, EditorRequired]
    public required ReviewTurn Turn { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var places = HeardPlaces.Of(Turn.Said);
        var pieces = MarkedText.Cut(Turn.Said, Turn.Marks);
        for (var i = 0; i < pieces.Count;)
        {
            var mark = pieces[i].Mark;
            var end = i;
            while (end < pieces.Count && ReferenceEquals(pieces[end].Mark, mark))
                end++;
            if (mark is null)
                Words(builder, pieces, i, end, places);
            else
                Marked(builder, mark, () => Words(builder, pieces, i, end, places));
            i = end;
        }
    }

    private static void Marked(RenderTreeBuilder builder, ReviewMoment mark, Action words)
    {
        builder.OpenElement(0, "mark");
        builder.AddAttribute(1, "class", $"hl {Looks.Class(Looks.Of(mark))}");
        builder.AddAttribute(2, "id", $"m-{mark.Id}");
        words();
        builder.OpenElement(3, "span");
        builder.AddAttribute(4, "class", "vh");
        builder.AddContent(5, $" ({KindWords.Of(mark.Kind)})");
        builder.CloseElement();
        builder.CloseElement();
    }

    private void Words(RenderTreeBuilder builder, IReadOnlyList<TextPiece> pieces, int from, int to, IReadOnlyList<int> places)
    {
        for (var i = from; i < to; i++)
        {
            if (pieces[i].Word is not { } place)
            {
                builder.AddContent(10, pieces[i].Text);
                continue;
            }

            builder.OpenElement(11, "span");
            builder.AddAttribute(12, "class", IsCorrected(places, place) ? "w set" : "w");
            builder.AddAttribute(13, "data-t", CallClock.Seconds(Turn.Said.Words[place].Start));
            if (place < places.Count)
                builder.AddAttribute(14, "data-w", places[place]);
            builder.AddContent(15, pieces[i].Text);
            builder.CloseElement();
        }
    }

    private bool IsCorrected(IReadOnlyList<int> places, int place) =>
        place < places.Count && Turn.Said.Corrections.Any(correction => correction.Word == places[place]);
}
