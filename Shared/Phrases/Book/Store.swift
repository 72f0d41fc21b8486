extension PhraseBook {
    /// What the store says.
    static let store = """
        {0}; try again later
          {0}；请稍后再试
        a text contains the character U+0000, which cannot be stored; leave it out
          文字中含有无法保存的空字符（`U+0000`）；请去掉该字符
        the transaction ended because of another request of its group
          因同组的其他请求，事务已中止
        the database's URL begins with postgresql://, such as postgresql://xinyi@db1,db2/registry?sslmode=verify-full&sslrootcert=ca.pem
          数据库地址应以`postgresql://`开头，例如`postgresql://xinyi@db1,db2/registry?sslmode=verify-full&sslrootcert=ca.pem`
        the database's URL cannot be read; write it as libpq does, special characters as %XX
          数据库地址无法识别；请按`libpq`的格式书写，特殊字符写作`%XX`
        the database's URL holds a password; put it into a file of its own and name that file instead
          数据库地址中含有口令；请将口令存入单独的文件，改为写明该文件
        the database's password file {0} {1}; {2}
          数据库口令文件{0}{1}；{2}
        a database of a PostgreSQL server is backed up and restored there: by pg_basebackup and its archived log, or pg_dump
          PostgreSQL服务器上的数据库在该服务器上备份和恢复：使用`pg_basebackup`及归档日志，或者`pg_dump`
        there is no file {0}; give a service's database, or a URL that begins with postgresql://
          没有文件{0}；请填写服务的数据库文件，或者以`postgresql://`开头的地址
        the file {0} is no database of a service; give one that is
          文件{0}不是服务的数据库；请换一个
        the database holds no service's store; give the URL of one that does
          该数据库中没有服务的数据；请填写有数据的数据库地址
        the database is in use by {0} connections, of {1} among others; stop what uses it
          数据库正被{0}个连接使用，其中有{1}；请先停止使用者
        the database holds {0} tables, views or sequences; a store is copied to an empty one
          数据库中已有{0}个表、视图或者序列；只能复制到空数据库
        nobody could be asked whether the copy was kept: the database holds all of it or nothing; look there, and copy again if it is empty
          无法查明副本是否已保存：数据库中或者全有、或者全无；请查看，如为空则重新复制
        both places are files; a file is copied by --backup, and put in its place by --restore
          两处都是文件；文件请以`--backup`复制、以`--restore`恢复
        the copy of {0} is not what was copied: {1} rows with the hash {2}, and {3} with {4} there
          {0}的副本与原表不符：原表{1}行、摘要{2}，副本{3}行、摘要{4}
        the store was written by an older program: it lacks migration "{0}"; start this one on it once, stop it, and copy then
          数据库由较早版本的程序写入：缺少迁移“{0}”；请先以本程序启动一次并停止，再复制
        the table {0} is not as this program makes it; restore a backup from before it was changed
          表{0}与本程序所建不同；请恢复改动之前的备份
        the store holds a table that this program does not make ({0}); take it elsewhere first
          数据库中有并非本程序所建的表（{0}）；请先移走
        {0}: the chain of {1} {2}; nothing was copied
          {0}：{1}的链{2}；未作复制
        the copy
          副本
        the source
          来源
        there is no memory for a connection to the database
          内存不足，无法连接数据库
        the database keeps texts as {0}; create it with ENCODING 'UTF8' TEMPLATE template0
          数据库的文字编码为{0}；请以`ENCODING 'UTF8' TEMPLATE template0`重新建立
        the database server is of version {0}; 14 is the first that serves
          数据库服务器版本为{0}；至少须为14
        the statement gives no rows
          语句没有返回数据行
        the connection to the database was lost while the commit was under way; repeat the request with the same request id
          提交过程中与数据库的连接中断；请以同一请求编号重新提交
        the database undid the transaction instead of committing it
          数据库撤销了事务，未予提交
        another process holds what is written; try again later
          其他进程正占用所要写入的内容；请稍后再试
        the database server's disk is full; free some space
          数据库服务器磁盘已满；请清理空间
        the database server is starting, ending, full or takes no writes; try again later
          数据库服务器正在启动、正在停止、连接已满或者不接受写入；请稍后再试
        the database server refuses the user, its password or the database; correct the URL or the password file, and let the user create tables there ({0})
          数据库服务器拒绝该用户、口令或者数据库；请更正地址或者口令文件，并允许该用户在库中建表（{0}）
        the database server refuses the connection ({0}); correct the URL, the certificate or the password file, or create the database and its user
          数据库服务器拒绝连接（{0}）；请更正地址、证书或者口令文件，或者建立数据库及其用户
        a text holds a character that the database cannot keep
          文字中含有数据库无法保存的字符
        a value or row has more bytes than the database keeps
          一个值或者一行超过数据库允许的字节数
        the connection to the database was lost; try again later
          与数据库的连接中断；请稍后再试
        the database server could not read or write its files
          数据库服务器未能读写其文件
        the database is damaged; restore a backup on the server
          数据库已损坏；请在服务器上恢复备份
        the database server reports {0}
          数据库服务器报告{0}
        the database takes no writes ({0}); it is a standby or set to be read only: name the primary, or promote it
          数据库不接受写入（{0}）；该服务器是备库或者被设为只读：请指明主库，或者将其提升为主库
        a commit has been waiting for {0} s; look at the disk, or whether the server's synchronous standbys are there
          提交已等待{0}秒；请检查磁盘，或者服务器的同步备库是否在线
        nobody answers
          没有应答
        the database cannot be reached ({0}); check that its server runs and that the URL is right
          无法连接数据库（{0}）；请检查服务器是否运行、地址是否正确
        the feed ends elsewhere than its head says
          变更记录的末尾与所记不符
        the feed has gaps
          变更记录有缺漏
        the audit chain has gaps
          审计链有缺漏
        the database holds {0} tables that are not this program's; give each service one of its own
          数据库中有{0}个表不属于本程序；请为每个服务单独建立数据库
        the database is {0}'s, not {1}'s; give each service one of its own
          该数据库属于{0}，不属于{1}；请为每个服务单独建立数据库
        the trigger {0} has a form that PostgreSQL is not given
          触发器{0}的形式无法用于PostgreSQL
        no temporary directory can be created ({0}); set TMPDIR
          无法建立临时目录（{0}）；请设置`TMPDIR`
        the database is damaged; restore a backup: {0}
          数据库已损坏；请恢复备份：{0}
        the database is closed
          数据库已关闭
        a backup is running already
          备份正在进行
        {0} writes are waiting already
          已有{0}个写入等待
        {0} reads are waiting already
          已有{0}个读取等待
        all {0} inline readers are in use
          {0}个直接读取均在使用
        the system has no thread left
          系统没有可用的线程
        another request's time limit ended the group
          同组其他请求超过时限
        a method's name
          方法名
        a change's kind
          变更类型
        a change's key
          变更标识
        a change's payload
          变更内容
        a stored response
          所存应答
        {0} has {1} to {2} bytes, not {3}
          {0}应为{1}至{2}字节，现为{3}字节
        the caller was cancelled
          调用已取消
        a transaction was used outside the closure that received it
          事务在其范围之外被使用
        the query has more than {0} rows; page it
          查询结果超过{0}行；请分页
        another process holds the database file; try again later
          数据库文件正被其他进程占用；请稍后再试
        the disk or the file's allowed size is full; free some space
          磁盘已满，或者文件已达允许的大小；请清理空间
        the system could not read or write the database file ({0})
          系统未能读写数据库文件（{0}）
        the database file is damaged ({0}); restore a backup
          数据库文件已损坏（{0}）；请恢复备份
        the database file or its log cannot be opened
          数据库文件或者其日志无法打开
        a value or row has more than {0} bytes
          一个值或者一行超过{0}字节
        the statement ran longer than its request may
          语句运行超过请求的时限
        a request changes rows only, a migration schema and rows; transactions, PRAGMAs and store_ tables are the store's own
          请求只能改动数据行，升级可改动结构和数据行；事务、数据库设置指令和store_各表由存储自身管理
        the file {0} cannot be opened; check that its directory exists and may be written
          文件{0}无法打开；请检查其目录是否存在、可否写入
        the file system does not support a write-ahead log; use a local disk
          文件系统不支持预写日志；请使用本地磁盘
        a row that the store keeps is missing
          存储应有的一行缺失
        an SQL text has at most {0} bytes, not {1}
          SQL文本最多{0}字节，现为{1}字节
        the SQL text holds no statement
          SQL文本中没有语句
        the SQL text holds more than one statement
          SQL文本中有多条语句
        the statement has {0} parameters and was given {1} values
          语句有{0}个参数，给出了{1}个值
        parameter {0} cannot be bound
          第{0}个参数无法绑定
        holds {0} where the program reads {1}
          为{0}，程序按{1}读取
        is not in the row
          不在该行中
        column {0} {1}
          第{0}列{1}
        the file {0} exists already; choose a new name
          文件{0}已存在；请另取名称
        the file {0} cannot be created ({1})
          文件{0}无法建立（{1}）
        {0} cannot be synced ({1})
          {0}无法同步到磁盘（{1}）
        the lock file {0} cannot be created ({1}); create the directory and let the service's user write there
          锁文件{0}无法建立（{1}）；请建立目录，并允许该服务的用户写入
        the data directory {0} is in use by process {1}; stop it, or choose another directory
          数据目录{0}正被进程{1}使用；请停止该进程，或者另选目录
        the database file is damaged; restore a backup: {0}
          数据库文件已损坏；请恢复备份：{0}
        unexpected
          意外错误
        two migrations of this program have the same name
          本程序有两个升级步骤同名
        the database was written by a newer program: it holds migration "{0}", which this one does not know; run that program, or restore a backup from before it
          数据库由更新版本的程序写入：含有本程序不认识的升级步骤“{0}”；请运行该版本的程序，或者恢复此前的备份
        migration {0} was "{1}" when it was applied and is "{2}" now; migrations are only ever added at the end
          第{0}个升级步骤执行时为“{1}”，现为“{2}”；升级步骤只能在末尾增加
        the text of migration "{0}" was changed after it was applied; add a further migration instead
          升级步骤“{0}”执行后被改动；请另增升级步骤
        migration "{0}" failed and was undone: {1}
          升级步骤“{0}”失败，已撤回：{1}
        migration "{0}" was undone: it leaves a table that is not STRICT ({1}); add STRICT
          升级步骤“{0}”已撤回：留有未声明STRICT的表（{1}）；请加上STRICT
        migration "{0}" was undone: it leaves {1} broken foreign keys
          升级步骤“{0}”已撤回：留有{1}处无效的外键
        cannot be replaced
          无法替换
        cannot be created
          无法建立
        cannot be renamed
          无法改名
        the file {0} is no backup of a service's database; give one that is
          文件{0}不是服务数据库的备份；请指定备份文件
        the backup's audit chain {0}; restore another backup
          备份的审计链{0}；请恢复另一份备份
        the file {0} {1} ({2})
          文件{0}{1}（{2}）
        it is another database than the one that was here before: restored, or put in its place
          与此前的数据库不是同一个：经恢复，或者被替换
        its feed ends at {0}, and {1} was reached before
          变更推送止于{0}，此前已到{1}
        its feed has another change at {0} than was noted
          变更推送在{0}处与所记不符
        {0} ends at {1}, and {2} was reached before
          {0}止于{1}，此前已到{2}
        both
          二者
        it
          该文件
        is broken at row {0}: that row, or what was before it, was changed or removed
          在第{0}行断裂：该行或者此前的内容被改动或者删除
        has {0} rows and was cut: row {1} was there
          现有{0}行，末尾缺失：曾有第{1}行
        has lost the trigger {0}, which keeps its rows
          失去保护数据行的触发器{0}
        the database file {0} does not fit what lies beside it. If it was put back from a copy, {1} belong to the file that was there before: remove {2} and start again, or use --restore, which does that. If nobody put it back, it is damaged; restore a backup
          数据库文件{0}与其旁的文件不符。如系从副本放回，则{1}属于此前的文件：请移除{2}后重新启动，或者改用--restore。如非放回，则文件已损坏；请恢复备份
        an audit row's {0}
          审计记录的{0}
        """
}
