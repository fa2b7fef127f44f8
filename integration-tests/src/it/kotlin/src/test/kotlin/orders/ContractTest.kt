package orders

import com.fasterxml.jackson.databind.JsonNode
import com.fasterxml.jackson.module.kotlin.jacksonObjectMapper
import com.fasterxml.jackson.module.kotlin.registerKotlinModule
import dev.asyncactivity.AsyncActivity
import dev.asyncactivity.http.CallbackContract
import dev.asyncactivity.http.OpenApi
import io.temporal.activity.ActivityInterface
import io.temporal.common.converter.JacksonJsonPayloadConverter
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Test

data class Decision(
    val by: String,
    val count: Int,
    val note: String?,
    val level: Int = 3,
    val gaps: List<String?>,
    val id: Id,
)

@JvmInline value class Id(val value: String)

@ActivityInterface
interface DecidingActivities {
  @AsyncActivity fun decide(): Decision
}

/** What Kotlin says of its types is what callers over HTTP are told. */
class ContractTest {
  private val openApi = OpenApi.of(CallbackContract.of(DecidingActivities::class.java))
  private val json = JacksonJsonPayloadConverter.newDefaultObjectMapper()

  @Test
  fun defaultsAndQuestionMarksAreSeen() {
    val decision = decision()
    assertEquals(listOf("by", "count", "gaps", "id"), decision["required"].map(JsonNode::asText))
    assertEquals("string", decision.at("/properties/note/anyOf/0/type").asText())
    assertEquals("null", decision.at("/properties/note/anyOf/1/type").asText())
    assertEquals("integer", decision.at("/properties/level/type").asText())
  }

  @Test
  fun whatIsNotKnownIsSaid() {
    val fields = decision()["properties"]
    assertEquals("not described: a part may be null", fields.at("/gaps/\$comment").asText())
    assertEquals("not described: The JSON of Id is not known", fields.at("/id/\$comment").asText())
  }

  @Test
  fun withoutKotlinsModuleNothingCanBeRead() {
    assertThrows(IllegalArgumentException::class.java) { openApi.withObjectMapper(json).toJson() }
  }

  private fun decision(): JsonNode =
      jacksonObjectMapper()
          .readTree(openApi.withObjectMapper(json.registerKotlinModule()).toJson())
          .at("/components/schemas/Decision")
}
