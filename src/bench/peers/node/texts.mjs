// What rules say of facts, for engines that cannot join text.
export const texts = {
  "The guest accepts": ({ reply }) =>
    `${reply.party} comes`,
  "The guest has not answered": ({ reply }) =>
    `${reply.party} has not answered`,
  "The guest refuses": ({ reply }) =>
    `${reply.party} refuses to come`,
  "The ceasefire holds": ({ ceasefire }) =>
    `the ceasefire of ${ceasefire.by} holds with ${ceasefire.violations} violations`,
  "The ceasefire is violated": ({ ceasefire }) =>
    `${ceasefire.violations} violations of the ceasefire of ${ceasefire.by}`,
  "The ceasefire is rejected but a mediator is trusted": ({ ceasefire, mediator }) =>
    `${ceasefire.by} rejects a ceasefire, and ${mediator.name} mediates`,
  "The ceasefire is rejected and no mediator is trusted": ({ ceasefire, mediator }) =>
    `${ceasefire.by} rejects a ceasefire, and does not trust ${mediator.name}`,
  "Most points are agreed": ({ agenda }) =>
    `${agenda.agreed} points are agreed`,
  "Points are open shortly before the deadline": ({ agenda, deadline }) =>
    `${agenda.open} points are open ${deadline.days} days before ${deadline.threat}`,
  "Nothing is agreed": ({ agenda }) =>
    `nothing of ${agenda.title} is agreed`,
  "A guarantor is firm": ({ guarantee }) =>
    `${guarantee.by} guarantees the outcome`,
  "The guarantor offers nothing": ({ guarantee }) =>
    `${guarantee.by} guarantees nothing`,
};
