// A worker in Go, with a workflow that waits for a loan, and an activity that parks:
//
//	worker <host:port>
//
// Each hand-off is a line: TOKEN, and the task token in base64.
package main

import (
	"context"
	"encoding/base64"
	"errors"
	"fmt"
	"os"
	"time"

	"dev.asyncactivity/cadence-go/loans"
	"dev.asyncactivity/cadence-go/service"
	"go.uber.org/cadence"
	"go.uber.org/cadence/activity"
	"go.uber.org/cadence/worker"
	"go.uber.org/cadence/workflow"
	"go.uber.org/zap"
)

const taskList = "go-loans"

func main() {
	connection, err := service.Connect(os.Args[1])
	if err != nil {
		panic(err)
	}
	loansWorker := worker.New(
		connection, service.Domain, taskList, worker.Options{Logger: zap.NewNop()})
	loansWorker.RegisterWorkflowWithOptions(
		borrow, workflow.RegisterOptions{Name: "GoLoanWorkflow"})
	loansWorker.RegisterActivityWithOptions(grant, activity.RegisterOptions{Name: loans.Grant})
	if err := loansWorker.Start(); err != nil {
		panic(err)
	}
	fmt.Println("READY")
	select {}
}

// grant parks: somebody outside knows.
func grant(ctx context.Context, customer string) (*loans.Loan, error) {
	token := activity.GetInfo(ctx).TaskToken
	fmt.Println("TOKEN", base64.StdEncoding.EncodeToString(token))
	return nil, activity.ErrResultPending
}

// borrow waits for a loan that is granted on a task list: Java's, or our own.
func borrow(ctx workflow.Context, onTaskList string) (string, error) {
	ctx = workflow.WithActivityOptions(ctx, workflow.ActivityOptions{
		TaskList:               onTaskList,
		ScheduleToStartTimeout: time.Minute,
		StartToCloseTimeout:    time.Minute,
		HeartbeatTimeout:       time.Minute,
	})
	var loan loans.Loan
	err := workflow.ExecuteActivity(ctx, loans.Grant, "ann").Get(ctx, &loan)
	var custom *cadence.CustomError
	if errors.As(err, &custom) && custom.Reason() == loans.RefusedReason {
		var refused loans.Refused
		if err := custom.Details(&refused); err != nil {
			return "", err
		}
		return refused.By + " refuses: " + refused.Reason, nil
	}
	if err != nil {
		return "", err
	}
	return fmt.Sprintf("%s gets %d", loan.Customer, loan.Amount), nil
}
