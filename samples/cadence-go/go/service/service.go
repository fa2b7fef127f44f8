// Package service connects to Cadence by gRPC.
package service

import (
	apiv1 "github.com/uber/cadence-idl/go/proto/api/v1"
	"go.uber.org/cadence/.gen/go/cadence/workflowserviceclient"
	"go.uber.org/cadence/compatibility"
	"go.uber.org/yarpc"
	"go.uber.org/yarpc/transport/grpc"
)

const frontend = "cadence-frontend"

// Domain is where the loans are.
const Domain = "default"

// Connect connects to a server at host:port.
func Connect(target string) (workflowserviceclient.Interface, error) {
	dispatcher := yarpc.NewDispatcher(yarpc.Config{
		Name: "loans",
		Outbounds: yarpc.Outbounds{
			frontend: {Unary: grpc.NewTransport().NewSingleOutbound(target)},
		},
	})
	if err := dispatcher.Start(); err != nil {
		return nil, err
	}
	config := dispatcher.ClientConfig(frontend)
	return compatibility.NewThrift2ProtoAdapter(
		apiv1.NewDomainAPIYARPCClient(config),
		apiv1.NewWorkflowAPIYARPCClient(config),
		apiv1.NewWorkerAPIYARPCClient(config),
		apiv1.NewVisibilityAPIYARPCClient(config)), nil
}
