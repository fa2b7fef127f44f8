package orders;

import lombok.Builder;
import lombok.Value;

@Value
@Builder
public class Request {
  String orderId;
  int cents;
  String token;
}
