package orders

class OrderActivitiesImpl(private val mail: (String) -> Unit) : OrderActivitiesImplBase() {

  override fun approve(order: Order, pending: OrderActivitiesCompleter.Approve) {
    mail(pending.token())
  }
}
