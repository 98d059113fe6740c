using System.Linq.Expressions;

namespace CallCoach.Team;

/// <summary>Rewrites a filter over an interface into one over a table's own row.</summary>
internal sealed class RowOf(ParameterExpression general, ParameterExpression own) : ExpressionVisitor
{
    protected override Expression VisitParameter(ParameterExpression node) => node == general ? own : base.VisitParameter(node);

    protected override Expression VisitMember(MemberExpression node) =>
        node.Expression == general ? Expression.Property(own, node.Member.Name) : base.VisitMember(node);
}
