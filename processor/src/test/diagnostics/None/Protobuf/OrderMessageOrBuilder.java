package cases;

import com.google.protobuf.MessageOrBuilder;

public interface OrderMessageOrBuilder extends MessageOrBuilder {}
