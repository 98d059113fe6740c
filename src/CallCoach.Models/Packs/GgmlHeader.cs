namespace CallCoach.Models.Packs;

/// <summary>What a ggml file of Whisper says of itself.</summary>
/// <param name="Parameters">Number of weights.</param>
internal sealed record GgmlHeader(int Vocabulary, int AudioLayers, int TextLayers, int Bands, long Parameters)
{
    // Whisper's vocabularies: 51864 English only, 51865 multilingual, 51866 from large-v3 on.
    private const int EnglishVocabulary = 51864;

    private const int BandsOfV3 = 128;

    public bool IsMultilingual => Vocabulary > EnglishVocabulary;

    /// <summary>
    /// The attention heads that tell word times, by the name Whisper.net has for them; "None" where the shape does not tell.
    /// (large v1 and v2 have one shape and different heads; distilled packs have fewer text layers and unknown ones.)
    /// </summary>
    public string DtwHeads => (AudioLayers, TextLayers) switch
    {
        (4, 4) => IsMultilingual ? "Tiny" : "TinyEn",
        (6, 6) => IsMultilingual ? "Base" : "BaseEn",
        (12, 12) => IsMultilingual ? "Small" : "SmallEn",
        (24, 24) => IsMultilingual ? "Medium" : "MediumEn",
        (32, 32) when Bands == BandsOfV3 => "LargeV3",
        (32, 4) when Bands == BandsOfV3 => "LargeV3Turbo",
        _ => "None",
    };
}
