using CallCoach.Tracking.SpokenTimes.Pieces;
using CallCoach.Tracking.SpokenTimes.Reading;
using CallCoach.Tracking.SpokenTimes.Words;

namespace CallCoach.Tracking.SpokenTimes.Rules;

/// <summary>Looks for pieces that begin at a word. Two pieces of one match overlap ("tonight" is a day and a time).</summary>
internal delegate Piece[] PieceRule(TokenRow row, int at, SpokenContext context);
