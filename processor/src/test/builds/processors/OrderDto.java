package processors;

import lombok.Data;

@Data
public class OrderDto {
  private String id;
  private int amount;
}
