package orders

import dev.asyncactivity.AsyncActivity
import io.temporal.activity.ActivityInterface

data class Order(val id: String, val cents: Int)

data class Approval(val by: String, val note: String?)

@ActivityInterface
interface OrderActivities {

  @AsyncActivity(failure = Refused::class, progress = Int::class)
  fun approve(order: Order): Approval
}
