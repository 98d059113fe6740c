using Microsoft.ML.Tokenizers;

namespace CallCoach.Language;

/// <summary>Cuts text into word pieces of BERT's lower-case vocabulary, each with its place in the text.</summary>
internal sealed class WordPieces
{
    private readonly BertTokenizer _tokenizer;

    public WordPieces(string vocabularyPath)
    {
        // The text is folded before it gets here, so the tokenizer keeps it as it is and its offsets stay true.
        _tokenizer = BertTokenizer.Create(vocabularyPath, new BertOptions
        {
            LowerCaseBeforeTokenization = false,
            RemoveNonSpacingMarks = false,
            SplitOnSpecialTokens = false,
        });
    }

    public long Classification => _tokenizer.ClassificationTokenId;

    public long Separator => _tokenizer.SeparatorTokenId;

    public IReadOnlyList<Piece> Cut(string text)
    {
        var folded = FoldedText.Of(text);
        var tokens = _tokenizer.EncodeToTokens(folded.Text, out _);
        var pieces = new Piece[tokens.Count];
        for (var i = 0; i < pieces.Length; i++)
        {
            var (start, end) = (tokens[i].Offset.Start.Value, tokens[i].Offset.End.Value);
            pieces[i] = end > start
                ? new Piece(tokens[i].Id, folded.Origin(start), folded.Origin(end - 1) + 1)
                : new Piece(tokens[i].Id, 0, 0);
        }

        return pieces;
    }
}
