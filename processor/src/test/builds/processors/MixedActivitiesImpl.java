package processors;

/** What a user would write: all generated code meets. */
final class MixedActivitiesImpl extends MixedActivitiesImplBase {
  private final OrderMapper mapper = new OrderMapperImpl();

  @Override
  protected void park(Order order, Money limit, MixedActivitiesCompleter.Park pending) {
    OrderDto dto = mapper.toDto(order);
    if (dto.getAmount() > limit.cents()) {
      pending.fail(new MixedActivities.Rejected("limit", dto));
    }
  }
}
