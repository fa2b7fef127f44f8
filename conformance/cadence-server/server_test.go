// A Cadence server for tests: the cluster of Cadence's own integration tests, on SQLite in a
// temporary folder. It is built once, with "go test -c", and then runs like any server: it prints
// "PORT " and where it listens for gRPC, then READY, and stops at SIGTERM.
package cadenceserver

import (
	"context"
	"flag"
	"fmt"
	"net"
	"os"
	"os/signal"
	"path/filepath"
	"syscall"
	"testing"
	"time"

	"github.com/uber/cadence/common/cluster"
	"github.com/uber/cadence/common/config"
	"github.com/uber/cadence/common/constants"
	"github.com/uber/cadence/common/dynamicconfig/dynamicproperties"
	"github.com/uber/cadence/common/log"
	"github.com/uber/cadence/common/metrics"
	"github.com/uber/cadence/common/persistence"
	persistencetests "github.com/uber/cadence/common/persistence/persistence-tests"
	"github.com/uber/cadence/common/persistence/sql"
	"github.com/uber/cadence/common/types"
	"github.com/uber/cadence/host"
	schema "github.com/uber/cadence/schema/sqlite"
)

var domain = flag.String("domain", "default", "the domain that is registered")

const (
	shards   = 4
	clusters = 4 // whose ports the helper knows, each 1000 above the one before
)

// freeCluster takes the first of the helper's clusters that no other server has: the helper takes no
// port from outside. Whoever listens on the cluster's own port, which the helper does not use, has it.
func freeCluster() (number, port int, claim net.Listener) {
	var err error
	for number = 0; number < clusters; number++ {
		first := 7100 + 1000*number
		if claim, err = net.Listen("tcp", fmt.Sprintf("127.0.0.1:%d", first)); err == nil {
			return number, first + 14, claim
		}
	}
	panic(err)
}

// sqlite is the store of one server, in a file of its own.
type sqlite struct {
	sql config.SQL
}

// Without immediate transactions and a busy time-out, workflows stall over a locked database.
func newSQLite(folder string) *sqlite {
	return &sqlite{config.SQL{
		PluginName:   "sqlite",
		DatabaseName: filepath.Join(folder, "cadence.db"),
		ConnectAttributes: map[string]string{
			"_txlock":              "immediate",
			"_pragma.synchronous":  "OFF",
			"_pragma.busy_timeout": "60000",
		},
		MaxConns:      8,
		MaxIdleConns:  8,
		NumShards:     1,
		EncodingType:  "thriftrw",
		DecodingTypes: []string{"thriftrw"},
	}}
}

func (s *sqlite) Config() config.Persistence {
	store := s.sql
	return config.Persistence{
		DefaultStore:         "sqlite",
		VisibilityStore:      "sqlite",
		DataStores:           map[string]config.DataStore{"sqlite": {SQL: &store}},
		TransactionSizeLimit: dynamicproperties.GetIntPropertyFn(constants.DefaultTransactionSizeLimit),
		ErrorInjectionRate:   dynamicproperties.GetFloatPropertyFn(0),
		NumHistoryShards:     shards,
	}
}

// SetupTestDatabase is called once for each of the two stores, which are one.
func (s *sqlite) SetupTestDatabase() {
	if _, err := os.Stat(s.sql.DatabaseName); err == nil {
		return
	}
	db, err := sql.NewSQLAdminDB(&s.sql)
	must(err)
	defer func() { must(db.Close()) }()
	for _, file := range []string{"cadence/schema.sql", "visibility/schema.sql"} {
		statements, err := schema.SchemaFS.ReadFile(file)
		must(err)
		must(db.ExecSchemaOperationQuery(context.Background(), string(statements)))
	}
}

// TearDownTestDatabase leaves the file to the test's temporary folder.
func (s *sqlite) TearDownTestDatabase() {}

func must(err error) {
	if err != nil {
		panic(err)
	}
}

func onlyCluster(logger log.Logger) cluster.Metadata {
	return cluster.NewMetadata(
		config.ClusterGroupMetadata{
			FailoverVersionIncrement: cluster.TestFailoverVersionIncrement,
			PrimaryClusterName:       cluster.TestCurrentClusterName,
			CurrentClusterName:       cluster.TestCurrentClusterName,
			ClusterGroup:             cluster.TestSingleDCClusterInfo,
		},
		func(string) bool { return false },
		metrics.NewNoopMetricsClient(),
		logger)
}

// TestServer runs until it is told to stop.
func TestServer(t *testing.T) {
	number, port, claim := freeCluster()
	defer claim.Close()
	logger := log.NewNoop()
	store := newSQLite(t.TempDir())
	server, err := host.NewCluster(
		t,
		&host.TestClusterConfig{
			ClusterNo:      number,
			HistoryConfig:  &host.HistoryConfig{NumHistoryShards: shards, NumHistoryHosts: 1},
			MatchingConfig: &host.MatchingConfig{NumMatchingHosts: 1},
			WorkerConfig:   &host.WorkerConfig{},
		},
		logger,
		persistencetests.TestBaseParams{
			DefaultTestCluster:    store,
			VisibilityTestCluster: store,
			ClusterMetadata:       onlyCluster(logger),
			DynamicConfiguration: persistence.DynamicConfiguration{
				EnableSQLAsyncTransaction:                dynamicproperties.GetBoolPropertyFn(false),
				EnableCassandraAllConsistencyLevelDelete: dynamicproperties.GetBoolPropertyFn(true),
				PersistenceSampleLoggingRate:             dynamicproperties.GetIntPropertyFn(100),
				EnableShardIDMetrics:                     dynamicproperties.GetBoolPropertyFn(false),
				EnableHistoryTaskDualWriteMode:           dynamicproperties.GetBoolPropertyFn(false),
				ReadNoSQLHistoryTaskFromDataBlob:         dynamicproperties.GetBoolPropertyFn(false),
			},
		})
	must(err)
	register(server)
	stop := make(chan os.Signal, 1)
	signal.Notify(stop, syscall.SIGTERM, os.Interrupt)
	fmt.Printf("PORT %d\nREADY\n", port)
	<-stop
	os.Exit(0) // Nothing is kept, so nothing is closed.
}

// register gives the server its domain, and waits until it can be used.
func register(server *host.TestCluster) {
	client := server.GetFrontendClient()
	emit := false
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute) // Calls need an end.
	defer cancel()
	must(client.RegisterDomain(ctx, &types.RegisterDomainRequest{
		Name:                                   *domain,
		WorkflowExecutionRetentionPeriodInDays: 1,
		EmitMetric:                             &emit,
	}))
	for {
		_, err := client.DescribeDomain(ctx, &types.DescribeDomainRequest{Name: domain})
		if err == nil {
			return
		}
		if ctx.Err() != nil {
			panic(err)
		}
		time.Sleep(50 * time.Millisecond)
	}
}
