package orders;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper
public interface RequestMapper {

  @Mapping(target = "orderId", source = "order.id")
  Request request(OrderActivities.Order order, String token);
}
