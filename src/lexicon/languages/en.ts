import { type Language, list, words } from '../language.js'

export const en: Language = {
  code: 'en',
  name: 'English',
  stopwords: words(`
    the of and to in a is that for it was on as with he be at by his this had not are but from or have an they which
    one were all her she there would their we him been has when who will no more if out so what up its about than into
    them can only other could our some these may my then do first any your over such me before through after most
    because between where those must how now being both under while same another us still since against own never
    here every during each too without again around however until upon although also just whether you i did does said
    am might should very many few several among within though i'm it's don't didn't can't isn't wasn't that's he's
    she's they're we're you're i've i'd won't doesn't couldn't wouldn't there's what's let's
  `),
  phrases: {
    byline: {
      line: list(`
        staff
        staff reporter
        staff reporters
        staff writer
        staff writers
        staff correspondent
        staff and agencies
        news desk
        newsdesk
        web desk
        online desk
        sports desk
        digital desk
        city desk
        business desk
        entertainment desk
        national desk
        foreign desk
        news service
        news agency
        special correspondent
        senior correspondent
        foreign correspondent
        political correspondent
        our correspondent
        own correspondent
        our special correspondent
        our reporter
        from our correspondent
        from our own correspondent
        by our correspondent
        by our staff reporter
        by our reporter
        by staff reporter
        by staff writer
        by staff
        by agencies
        by news desk
        by web desk
        by editor
        by admin
        admin
        agencies
        news agencies
        wire services
        wire reports
        press association
        associated press
        the associated press
        contributor
        contributors
        contributing writer
        guest writer
        guest contributor
        guest author
        guest post
        guest columnist
        columnist
        opinion columnist
        opinion contributor
        reporter
        senior reporter
        political reporter
        political editor
        business editor
        science editor
        sports writer
        freelance writer
        editorial team
        editorial staff
        editorial board
        the editorial board
        written by
        reported by
        posted by
        published by
        edited by
        reviewed by
        medically reviewed by
        fact checked by
        reporting by
        contributed by
        story by
        author
        authors
        by
      `),
      start: list(`
        by our correspondent
        by our staff reporter
        by our special correspondent
        from our correspondent
        written by
        reported by
        posted by
        compiled by
        story by
        words by
        article by
        interview by
        guest post by
        guest column by
        submitted by
        contributed by
        reporting by
        additional reporting by
        additional reporting from
        with additional reporting by
        with reporting by
        reporting and writing by
        editing by
        edited by
        translated by
        translation by
        reviewed by
        medically reviewed by
        fact checked by
        factchecked by
        data reporting by
        authored by
      `),
      mark: list(`
        contributed to this report
        contributed to this story
        contributed to this article
        contributed to this piece
        contributed reporting
        contributed additional reporting
        contributed to this reporting
        contributed research to this story
        reported from * and * from
        this story was reported by
        this article was written by
        this article was originally written by
        additional reporting by
        reporting by * editing by
        reporting by * writing by
        writing by * editing by
        compiled by staff
        compiled from wire reports
        with inputs from agencies
        with input from agencies
        with inputs from our correspondent
        with agency inputs
        with files from
        inputs from agencies
        has not been edited by our staff
        has not been edited by * staff and
        is published from a syndicated feed
        auto generated from a syndicated feed
        first published by our partner
      `),
      hint: list(`
        reporting by
        editing by
        writing by
        additional reporting
      `),
    },
    timestamp: {
      line: list(`
        published
        posted
        updated
        last updated
        first published
        date
        publish date
        published date
        date published
        updated date
        last modified
        min read
        # min read
        # mins read
        # minute read
        # minutes read
        # minutes to read
        minute read
        minutes read
        mins read
        # min
        # mins
        reading time
        read time
        estimated read time
        estimated reading time
        # minute reading time
        less than a minute
        less than # minute
        less than a minute read
        less than # min read
        less than one minute read
        just now
        today
        yesterday
        moments ago
        a moment ago
        an hour ago
        a day ago
        # second ago
        # seconds ago
        # sec ago
        # secs ago
        # minute ago
        # minutes ago
        # min ago
        # mins ago
        # hour ago
        # hours ago
        # hr ago
        # hrs ago
        # day ago
        # days ago
        # week ago
        # weeks ago
        # month ago
        # months ago
        # year ago
        # years ago
        # year # months ago
        # years # months ago
        this article is more than # year old
        this article is more than # years old
        this article is more than # month old
        this article is more than # months old
        this article was published more than # year ago
        this article was published more than # years ago
        this article is old
      `),
      start: list(`
        last updated
        last update
        last modified
        last edited
        first published
        originally published
        originally posted
        date published
        date posted
        date created
        publish date
        publication date
        published date
        published on
        published at
        published #
        posted on
        posted at
        posted #
        updated on
        updated at
        updated #
        modified on
        created on
        uploaded on
        issued on
        reading time
        read time
        estimated reading time
        estimated read time
        time to read
        update date
      `),
      mark: list(`
        # min read
        # mins read
        # minute read
        # minutes read
        estimated reading time
        this article is more than # years old
        this article is more than # months old
        this article is more than one year old
        this article was originally published on
        this story was originally published on
        this story was originally published at
        this article was first published on
        this story was first published on
        this post was originally published on
        this article has been updated
        this story has been updated
        this story was updated
        this article was updated on
        this article was last updated
        this post was updated on
        this page was last updated
        this page was last edited
        this post was last modified
      `),
    },
    breadcrumb: {
      line: list(`
        you are here
        you are at
        you're reading
        current location
        breadcrumb
        breadcrumbs
        breadcrumb navigation
        breadcrumb trail
        posted in
        home page
        home news
        home blog
        home world
        home politics
        home business
        home sports
        home opinion
        home world news
        home latest news
        home top stories
        back to news
        back to blog
        back to articles
        back to all news
        back to all posts
        back to list
        back to overview
        back to index
        back to newsroom
        back to press releases
        return to homepage
        in the news
      `),
      start: list(`
        you are here
        you are at
        current home
        your location
        location: home
      `),
    },
    tags: {
      head: list(`
        tags
        tag
        topics
        topic
        article tags
        story tags
        post tags
        article topics
        related tags
        related topics
        related keywords
        related subjects
        more topics
        popular tags
        hot topics
        keywords
        key words
        filed in
        in this article
        in this story
        mentioned in this article
        mentioned in this story
        topics in this article
        topics in this story
        more about
        more on this topic
        more on these topics
        read more about
        explore topics
        explore more topics
        explore more on these topics
        explore related topics
        find more on
        discover more topics
        companies in this article
        people in this article
        categories
        browse topics
        subjects
        labels
        hashtags
        topics mentioned
        follow topics
        filed under
      `),
      start: list(`
        tags:
        tagged:
        tagged with
        tagged as
        tagged under
        tagged in
        article tags
        story tags
        post tags
        related tags
        related topics
        more on these topics
        explore more on these topics
        read more about these topics
        filed under
        filed in
        filed to
        keywords:
        key words:
        posted in
        categories:
        categorised in
        categorized in
        this entry was posted in
        this entry was tagged
        this post was posted in
        see all topics
        see similar questions with these tags
        mentioned in this article
        mentioned in this story
      `),
      mark: list(`
        this entry was tagged
        bookmark the permalink
        see similar articles with these tags
        explore more on these topics
      `),
    },
    engagement: {
      line: list(`
        view
        views
        viewed
        # views
        # view
        # total views
        total views
        post views
        page views
        article views
        # post views
        views today
        # views today
        hits
        # hits
        # reads
        reads
        like
        likes
        # like
        # likes
        # likes # comments
        like this
        like this article
        like this post
        unlike
        dislike
        dislikes
        love
        haha
        wow
        sad
        angry
        happy
        sleepy
        wink
        thumbs up
        thumbs down
        upvote
        downvote
        # upvotes
        # votes
        # vote
        votes
        vote
        vote now
        verygood
        very good
        good
        helpful
        not helpful
        clap
        # claps
        # reactions
        reactions
        react
        rating
        ratings
        # ratings
        rate this
        rate this article
        rate this post
        rate this story
        rate article
        your rating
        average rating
        # stars
        # out of #
        favorite
        favorites
        favourite
        favourites
        add to favorites
        add to favourites
        add to reading list
        reading list
        read later
        save for later
        bookmark
        bookmarks
        bookmark this
        bookmark this article
        follow this story
        follow story
        follow topic
        follow author
        follow
        following
        followers
        # followers
        # following
        unfollow
        fans
        # fans
        subscribers
        # subscribers
        listen
        listen now
        listen to article
        listen to this article
        listen to story
        listen to this story
        listen to the article
        listen to this post
        listen # min
        listen # minutes
        read aloud
        read it aloud
        play audio
        audio version
        text to speech
        text size
        font size
        change font size
        increase text size
        decrease text size
        increase font size
        decrease font size
        resize text
        larger text
        smaller text
        smaller
        small
        medium
        large
        larger
        reset font size
        font resizer
        reading mode
        reader mode
        reader view
        dark mode
        light mode
        night mode
        high contrast
        translate
        translate this page
        select language
        gift this article
        gift article
        give this article
        gift
        was this helpful
        was this article helpful
        was this page helpful
        was this information helpful
        did you find this useful
        did you find this helpful
        did you find this article helpful
        did you like this article
        do you like this article
        enjoyed this article
        what's your reaction
        what is your reaction
        how do you feel about this
        summarize this article
        summarise this article
        ai summary
        generate summary
        report an error
        report error
        report a typo
        report a problem
        report this article
        report
        suggest a correction
        suggest an edit
        submit a correction
        request a correction
        story continues in audio
      `),
      start: list(`
        listen to this article
        listen to this story
        listen to article
        post views
        page views
        article views
        total views
        number of views
        this post has been viewed
        this article has been viewed
        this article has been read
        viewed # times
        read # times
        was this article helpful
        was this page helpful
        was this helpful
        did you find this
        what's your reaction
        rate this article
        rate this post
        see a mistake
        spotted an error
        spotted a mistake
        found a mistake
        notice an error
        report an error
        report a typo
        suggest a correction
        average rating
      `),
      mark: list(`
        listen to this article
        this article has been viewed
        this post has been viewed
        was this article helpful
        was this page helpful
        did you find this article helpful
        did you find an error in this
        spotted an error in this
        if you find an error in this article
        if you see an error in this article
        please highlight the text and press
        select the text and press ctrl
        press ctrl enter
        click on a star to rate it
        be the first to rate this post
        we are sorry that this post was not useful
        tell us how we can improve this post
        your browser does not support the audio element
        your browser does not support html5 audio
        this audio is auto generated
        this audio is generated by
        this article was read aloud by
        audio generated by ai
        add us as a preferred source
        add as a preferred source on google
        prefer us on google
      `),
    },
    'share-bar': {
      line: list(`
        share
        shares
        # shares
        # share
        share it
        share now
        share this
        share on
        share to
        share via
        share with
        share article
        share this article
        share this story
        share this post
        share this page
        share this news
        share this video
        share this item
        share this entry
        share this content
        share the article
        share the story
        share the post
        share the news
        share the love
        share story
        share post
        share link
        share with friends
        share with your friends
        share options
        share options for this article
        share your thoughts
        sharing
        sharing is caring
        sharing options
        show more sharing options
        more sharing options
        close extra sharing options
        share close
        open share menu
        social share
        share icon
        share on facebook
        share on twitter
        share on x
        share on x twitter
        share on linkedin
        share on whatsapp
        share on pinterest
        share on reddit
        share on telegram
        share on tumblr
        share on email
        share on flipboard
        share on messenger
        share on bluesky
        share on threads
        share on mastodon
        share on google plus
        share on social media
        share on other sites
        share via facebook
        share via twitter
        share via email
        share via whatsapp
        share via linkedin
        share via sms
        share by email
        share with facebook
        share with twitter
        share to facebook
        share to twitter
        share to x
        share to whatsapp
        share to linkedin
        share to pinterest
        click to share
        click to share on facebook
        click to share on facebook opens in new window
        click to share on twitter
        click to share on twitter opens in new window
        click to share on x
        click to share on x opens in new window
        click to share on linkedin
        click to share on linkedin opens in new window
        click to share on whatsapp
        click to share on whatsapp opens in new window
        click to share on telegram
        click to share on telegram opens in new window
        click to share on reddit
        click to share on reddit opens in new window
        click to share on pinterest
        click to share on pinterest opens in new window
        click to share on tumblr
        click to share on tumblr opens in new window
        click to share on pocket
        click to share on pocket opens in new window
        click to share on bluesky opens in new window
        click to share on threads opens in new window
        click to share on mastodon opens in new window
        click to share on skype opens in new window
        click to email a link to a friend
        click to email a link to a friend opens in new window
        click to email this to a friend
        click to email this to a friend opens in new window
        click to print
        click to print opens in new window
        opens in new window
        opens in a new window
        opens in new tab
        opens in a new tab
        tweet
        tweet this
        tweet it
        retweet
        post on x
        pin
        pin it
        pin it on pinterest
        stumble
        digg
        submit to reddit
        send
        send email
        send this
        send by email
        send to a friend
        send this to a friend
        send to email address
        send via email
        email
        e mail
        email article
        email this
        email this article
        email this page
        email this story
        email to a friend
        email a friend
        mail
        mail to a friend
        print
        print article
        print this
        print this article
        print this page
        print this story
        print page
        print friendly
        print friendly version
        printer friendly
        printer friendly page
        printer friendly version
        printable version
        save as pdf
        download pdf
        download as pdf
        pdf
        pdf version
        copy
        copied
        link copied
        link copied to clipboard
        copied to clipboard
        copy link
        copy link to clipboard
        copy the link
        copy url
        copy article link
        copy page link
        get link
        link
        permalink
        short link
        short url
        shortlink
        save
        saved
        save article
        save this article
        save story
        save this story
        save post
        save this
        embed
        embed code
        embed this
        sms
        facebook
        facebook messenger
        fb messenger
        messenger
        fb
        twitter
        x twitter
        x formerly twitter
        x
        instagram
        youtube
        tiktok
        linkedin
        linked in
        whatsapp
        telegram
        pinterest
        reddit
        tumblr
        flipboard
        pocket
        viber
        vk
        vkontakte
        odnoklassniki
        ok ru
        weibo
        wechat
        line
        skype
        snapchat
        discord
        mastodon
        bluesky
        threads
        google plus
        google
        google news
        apple news
        evernote
        instapaper
        stumbleupon
        delicious
        buffer
        mix
        xing
        kakaotalk
        naver
        koo
        gab
        parler
        truth social
        gettr
        twitch
        vimeo
        spotify
        soundcloud
        apple podcasts
        google podcasts
        addtoany
        sharethis
        gmail
        outlook
        yahoo mail
        hacker news
        slack
        signal
        substack
        medium com
        more options
        add this
      `),
      start: list(`
        share this
        share on facebook
        share on twitter
        share on x
        share this article
        share this story
        share this post
        share via
        share with friends
        share it on
        share article
        share or comment on this article
        sharing is caring
        click to share
        click to email
        click to print
        click to tweet
        tweet this
        link copied
        copy link
        email this
        print this
        spread the word
        spread the love
        please share this
        like and share
        sorry your blog cannot share posts by email
        post was not sent
        email check failed
      `),
      mark: list(`
        click to share on
        share this article on
        share this story on
        share this post on
        share or comment on this article
        copy this link to clipboard
        link has been copied
        link copied to clipboard
        please share this article
        share this article with your friends
        share it with your friends
        share it with your friends and family
        send this article to a friend
        sorry your blog cannot share posts by email
        email check failed please try again
        post was not sent check your email addresses
        view this post on instagram
        a post shared by
        see this post on
        view original tweet
        view on facebook
        view on twitter
      `),
    },
    caption: {
      line: list(`
        photo
        photos
        photo gallery
        image
        images
        picture
        file photo
        file image
        file picture
        file
        stock photo
        stock image
        representative image
        representational image
        representative photo
        representational photo
        representational picture
        image for representation
        image for representational purposes only
        photo for representation
        illustrative image
        illustrative photo
        illustration
        illustration only
        courtesy photo
        courtesy image
        courtesy
        handout
        handout photo
        screenshot
        screengrab
        screen grab
        photo credit
        photo credits
        image credit
        image credits
        picture credit
        video credit
        image source
        photo source
        image caption
        figure caption
        media caption
        view photos
        view gallery
        view image
        view fullscreen
        enlarge
        enlarge image
        enlarge this image
        expand image
        open image in gallery
        open image modal
        open in gallery
        hide caption
        toggle caption
        show caption
        caption
        click to enlarge
        click image to enlarge
        tap to enlarge
        previous image
        next image
        previous slide
        next slide
        slide # of #
        image # of #
        photo # of #
        # of #
        # photos
        # images
        featured image
        profile photo
        getty images
        getty
        shutterstock
        istock
        istockphoto
        unsplash
        pexels
        pixabay
        adobe stock
        depositphotos
        dreamstime
        alamy
        wikimedia commons
        public domain
        ap photo
        ap
        afp
        reuters
        epa
        ap file
        pa wire
        pa media
        pa images
        supplied
        image supplied
        photo supplied
        submitted photo
        submitted
        contributed photo
        contributed
        provided
        photo provided
      `),
      start: list(`
        image:
        pictured:
        pic:
        pix:
        photo by
        photos by
        photograph by
        photographs by
        photography by
        photo from
        photo via
        photo credit
        photo credits
        photo courtesy
        photo illustration
        photo provided by
        photo supplied
        photo source
        photo reuters
        photo afp
        photo ap
        photo getty
        photo shutterstock
        photo unsplash
        photo twitter
        photo facebook
        photo instagram
        photo file
        photo #
        file photo
        file image
        file picture
        file pic
        file footage
        image by
        image from
        image via
        image courtesy
        image credit
        image credits
        image source
        image copyright
        image caption
        image supplied
        image getty
        image reuters
        image shutterstock
        image for representation
        image used for representation
        images by
        images via
        images courtesy
        picture by
        pictures by
        picture credit
        picture courtesy
        picture source
        picture supplied
        pic by
        pic courtesy
        pic credit
        video by
        video courtesy
        video credit
        video caption
        video source
        illustration by
        illustrations by
        graphic by
        graphics by
        cartoon by
        chart by
        map by
        artwork by
        screenshot from
        screenshot of
        screengrab from
        screenshot via
        still from
        credit getty
        credit ap
        credit afp
        credit reuters
        credit epa
        credit alamy
        credit shutterstock
        credit unsplash
        credit istock
        credit pixabay
        credit pexels
        credit adobe stock
        credit wikimedia
        credit photo
        credit courtesy
        credit supplied
        credit pa
        representational image
        representative image
        representational photo
        stock image of
        stock photo of
        featured image
        cover image
        header image
        main image
        feature image
        lead image
        top image
        from left
        from left to right
        clockwise from top
        clockwise from left
        in this photo
        in this file photo
        in this image
        in this undated photo
        in this handout photo
        in this photo released by
        in this image taken from video
        a general view of
        this photo provided by
        this image provided by
        this image released by
        this image taken from
        this undated photo
        this combination photo
        this photo taken
        this file photo
        this screengrab
        copyright image
        afp via getty images
        ap photo
      `),
      mark: list(`
        via getty images
        getty images via
        getty images file
        afp via getty
        bloomberg via getty
        ap photo
        ap file photo
        reuters file photo
        file photo reuters
        photo courtesy of
        image courtesy of
        images via getty
        courtesy of the artist
        pool photo via
        pool via ap
        via ap pool
        via reuters connect
        photo by * getty
        photo by * afp
        photo by * reuters
        photo by * ap
        photo by * unsplash
        photo by * pexels
        photo by * on unsplash
        photo by * on pexels
        image by * from pixabay
        image by * on unsplash
        photograph by * getty images
        picture alliance via
        nurphoto via getty
        anadolu agency via
        anadolu via getty
        sipa usa via ap
        zuma press wire
        handout via reuters
        handout via afp
        illustrative image
        representational image
        image for representational purpose
        image used for representational purposes
        image for illustration purposes
        photo for illustrative purposes
        picture used for illustrative purposes
        image used for illustrative purposes
        click to enlarge image
        open image in gallery
        shutterstock com
        istock com
        stock adobe com
        all photos courtesy
        all photos by
        all images courtesy
      `),
      hint: list(`
        getty images
        shutterstock
        istock
        adobe stock
        unsplash
        pexels
        pixabay
        photo by
        image by
        photo credit
        image credit
        handout photo
        file photo
        file image
        photo courtesy
        image courtesy
        reuters file
      `),
    },
    'cookie-notice': {
      line: list(`
        accept
        accept all
        accept all cookies
        accept cookies
        accept and close
        accept and continue
        accept & continue
        accept & close
        accept recommended cookies
        accept additional cookies
        accept only necessary
        accept essential cookies
        accept selected
        i accept
        i agree
        agree
        agree and continue
        agree & continue
        agree and close
        agree and proceed
        i understand
        i'm ok with that
        i'm okay with that
        understood
        got it
        got it thanks
        ok
        okay
        ok got it
        allow
        allow all
        allow all cookies
        allow cookies
        allow selection
        allow selected
        deny
        deny all
        decline
        decline all
        decline cookies
        reject
        reject all
        reject all cookies
        reject cookies
        reject additional cookies
        reject non essential
        refuse
        refuse all
        only necessary
        necessary only
        necessary cookies only
        use necessary cookies only
        essential only
        essential cookies only
        strictly necessary
        strictly necessary cookies
        necessary
        necessary cookies
        functional
        functional cookies
        functionality cookies
        performance
        performance cookies
        analytics cookies
        analytical cookies
        advertising cookies
        advertisement cookies
        targeting cookies
        targeting
        marketing cookies
        preference cookies
        preferences
        statistics cookies
        social media cookies
        unclassified
        unclassified cookies
        uncategorized cookies
        third party cookies
        always active
        always enabled
        always on
        save & accept
        save and accept
        save and close
        save and exit
        save & exit
        save preferences
        save my preferences
        save settings
        save choices
        save changes
        confirm my choices
        confirm choices
        confirm selection
        confirm my preferences
        submit preferences
        show purposes
        show details
        hide details
        show vendors
        view vendors
        vendor list
        list of partners
        list of vendors
        list of partners vendors
        list of iab vendors
        our partners
        view our partners
        manage consent
        manage consent preferences
        manage cookie consent
        manage cookies
        manage cookie settings
        manage cookie preferences
        manage preferences
        manage options
        manage settings
        manage choices
        manage my preferences
        manage privacy preferences
        manage services
        manage vendors
        manage # vendors
        customize
        customise
        customize settings
        customise settings
        customize cookies
        cookie settings
        cookies settings
        cookie setting
        cookie preferences
        cookies preferences
        cookie preference center
        cookie consent
        cookie consent manager
        cookie notice
        cookies notice
        cookie banner
        cookie list
        cookie details
        cookie declaration
        cookie information
        cookies
        close cookie notice
        close gdpr cookie banner
        close gdpr cookie settings
        close cookie popup
        change cookie settings
        change consent
        change privacy settings
        withdraw consent
        withdraw your consent
        revoke cookies
        revoke consent
        consent
        consent preferences
        consent to all
        do not consent
        i do not accept
        disagree
        i disagree
        opt out
        privacy preferences
        privacy preference center
        privacy preference centre
        privacy overview
        privacy settings
        privacy and cookie settings
        privacy & cookies
        privacy & cookie settings
        your privacy
        your privacy choices
        your privacy matters
        your privacy is important to us
        your cookie choices
        your cookie preferences
        your choices regarding cookies
        we value your privacy
        we care about your privacy
        we respect your privacy
        about cookies
        how we use cookies
        this website uses cookies
        this site uses cookies
        we use cookies
        cookies on this site
        cookies on our website
        learn more about cookies
        more about cookies
        more information about cookies
        find out more about cookies
        read more about these purposes
        read our cookie policy
        see our cookie policy
        view cookie policy
        view privacy policy
        enable or disable cookies
        enable all
        disable all
        powered by gdpr cookie compliance
        gdpr cookie consent
        strictly necessary cookie should be enabled at all times
      `),
      start: list(`
        we use cookies
        we and our partners
        we and our # partners
        we and our * partners
        we value your privacy
        we care about your privacy
        we respect your privacy
        we would like to use cookies
        we've updated our privacy
        we have updated our privacy policy
        we're updating our privacy
        we updated our privacy policy
        this website uses cookies
        this site uses cookies
        this web site uses cookies
        this page uses cookies
        our website uses cookies
        our site uses cookies
        by continuing to use this
        by continuing to use our
        by continuing to browse
        by continuing to visit
        by continuing on this
        by continuing your visit
        by clicking accept
        by clicking accept all
        by clicking i accept
        by clicking agree
        by clicking i agree
        by clicking allow all
        by accepting all cookies
        by using this site you
        by using this website you
        by using our site you
        by using our website you
        by using our services you
        by browsing this site
        by browsing this website
        by closing this banner
        by closing this message
        by visiting this website
        the technical storage or access
        this cookie is set by
        this cookie is used
        the cookie is set by
        the cookie is used
        necessary cookies help
        necessary cookies enable
        strictly necessary cookie
        functional cookies help
        functional cookies enable
        performance cookies are
        analytical cookies are
        analytics cookies help
        advertisement cookies are
        advertising cookies are
        marketing cookies are
        preference cookies enable
        statistic cookies help
        targeting cookies may
        other uncategorized cookies
        these cookies allow
        these cookies enable
        these cookies collect
        cookie consent
        cookies help us
        privacy & cookies
        your privacy is important
        you can change your cookie
        you can manage your cookie
        you can change your preferences at any time
        you can withdraw your consent
        if you continue to use this site
        if you continue using this
        if you disable this cookie
        keeping this cookie enabled
        store and or access information on a device
        do you accept cookies
      `),
      mark: list(`
        we use cookies
        we also use cookies
        we use * cookies to
        we may use cookies
        we are using cookies
        we'd like to use cookies
        we would like to use cookies
        we'd like to set additional cookies
        we'd like your consent
        we use tracking technologies
        we use technologies such as cookies
        we use technologies like cookies
        uses cookies to improve
        uses cookies to enhance
        uses cookies to ensure
        uses cookies to personalise
        uses cookies to personalize
        uses cookies to give you
        uses cookies from google
        use cookies on our website
        use cookies on our site
        use cookies on this site
        use cookies on this website
        this website uses cookies
        this site uses cookies
        this web site uses cookies
        this page uses cookies
        our website uses cookies
        our site uses cookies
        our websites use cookies
        our website may use cookies
        you consent to our use of cookies
        you consent to our cookies
        you consent to the use of cookies
        you consent to the use of all the cookies
        you consent to all cookies
        you agree to our use of cookies
        you agree to the use of cookies
        you agree to our cookie policy
        you agree to the storing of cookies
        you agree to the storage of cookies
        you agree to these cookies
        you accept our use of cookies
        you accept the use of cookies
        you accept our cookie policy
        you are agreeing to our use of cookies
        you are giving your consent to cookies
        consent to our use of cookies
        consent to our cookies
        agree to our use of cookies
        accept our use of cookies
        we'll assume you're ok with this
        we'll assume that you're ok with this
        we'll assume you are ok with this
        we will assume that you are happy with it
        we'll assume that you are happy
        we will assume you are happy
        we will assume that you agree
        we assume you're ok with this
        but you can opt out if you wish
        best experience on our website
        best experience on our site
        best possible experience on our website
        best user experience on our website
        best experience on this website
        give you the most relevant experience
        remembering your preferences and repeat visits
        we and our partners process data
        we and our partners store
        we and our partners use
        we and our * partners store
        we and our * partners use
        we and our * partners process
        we and selected partners
        and our partners use cookies
        store and or access information on a device
        personalised ads and content ad and content measurement
        personalized ads and content ad and content measurement
        personalised advertising and content advertising and content measurement
        audience research and services development
        legitimate interest where that is used
        object to * legitimate interest
        your consent preferences
        manage your cookie preferences
        manage your cookie settings
        manage your consent preferences
        manage your privacy settings
        change your cookie settings
        change your cookie preferences
        adjust your cookie settings
        update your cookie settings
        update your cookie preferences
        withdraw your consent at any time by
        change your mind and withdraw your consent
        visit cookie settings
        visit our cookie policy
        read our cookie policy
        see our cookie policy
        view our cookie policy
        please review our cookie policy
        more information in our cookie policy
        more about how we use cookies
        more about our use of cookies
        more about the cookies we use
        more about which cookies we are using
        information about how we use cookies
        cookies are used for ads personalisation
        cookies are used for ads personalization
        reject non essential cookies
        accept all cookies you agree
        the technical storage or access
        this cookie is set by
        the cookie is set by
        the cookies is used to store the user consent
        the cookie is used to store the user consent
        cookies that are categorized as necessary
        opting out of some of these cookies may
        these cookies will be stored in your browser
        these cookies track visitors across websites
        these cookies help provide information on metrics
        these cookies do not store any personal
        without a subpoena voluntary compliance
        strictly necessary cookie should be enabled
        please enable strictly necessary cookies first
        you can set your browser to block
        you have the option to opt out of these cookies
        this website uses google analytics to collect
        keeping this cookie enabled helps us
        to find out more including how to control cookies see here
        by continuing to use this website you agree
        by continuing to use this site you agree
        by continuing to use our site you agree
        by continuing to use our website you agree
        by continuing to use the site you agree
        by continuing to browse this site you
        by continuing to browse the site you
        by continuing to browse our site you
        by continuing to browse you agree
        by clicking accept you
        by clicking accept all you
        by clicking i accept you
        by clicking allow all you
        by clicking agree you
        by using our site you agree
        by using this site you agree
        by using our website you agree
        by using this website you agree
        this content is hosted by a third party
        you need to accept cookies to
        please accept cookies to view
        please accept marketing cookies to
        to view this content you need to
        to show you this content we need your permission
        we need your consent to load
        enable cookies to view this
        we have updated our privacy policy
        we've updated our privacy policy
        we've updated our terms
        do not sell or share my personal information
        limit the use of my sensitive personal information
      `),
      hint: list(`
        cookies
        cookie policy
        your experience
        your browsing experience
        our website
        our site
        this website
        our privacy policy
        your privacy
        your consent
        your preferences
        personalise content
        personalize content
        analyse our traffic
        analyze our traffic
        analyse traffic
        analyze traffic
        our partners
        you agree
        you consent
      `),
    },
    newsletter: {
      line: list(`
        newsletter
        newsletters
        our newsletter
        our newsletters
        free newsletter
        daily newsletter
        weekly newsletter
        email newsletter
        email newsletters
        all newsletters
        newsletter sign up
        newsletter signup
        newsletter subscription
        sign up
        sign up now
        sign up here
        sign up today
        sign up for free
        sign up for our newsletter
        sign up for our newsletters
        sign up for newsletter
        sign up for newsletters
        sign up for the newsletter
        sign up for our daily newsletter
        sign up for our weekly newsletter
        sign up for our free newsletter
        sign up for our emails
        sign up for email updates
        sign up for updates
        sign up for alerts
        sign up for breaking news alerts
        sign up to our newsletter
        sign up to our newsletters
        sign up to the newsletter
        sign me up
        subscribe
        subscribe newsletter
        subscribe to newsletter
        subscribe to our newsletter
        subscribe to our newsletters
        subscribe to the newsletter
        subscribe to our daily newsletter
        subscribe to our weekly newsletter
        subscribe to our mailing list
        subscribe to our blog
        subscribe to our email
        subscribe to blog via email
        subscribe by email
        subscribe via email
        subscribe for updates
        subscribe for free
        subscribe for newsletter
        subscribe us
        subscribed
        you are subscribed
        you're subscribed
        you are already subscribed
        follow via email
        follow blog via email
        get our newsletter
        get the newsletter
        get our newsletters
        get newsletter
        get updates
        get email updates
        get email alerts
        get news alerts
        get the latest news
        get the latest updates
        get our latest news
        get the news in your inbox
        get it in your inbox
        join our newsletter
        join our mailing list
        join our email list
        join the mailing list
        join the newsletter
        join now
        mailing list
        email alerts
        news alerts
        breaking news alerts
        email address
        email address *
        email *
        email required
        your email
        your email address
        your e mail address
        your email address required
        enter your email
        enter your email address
        enter email
        enter email address
        enter your email here
        type your email
        type your email address
        enter a valid email address
        please enter a valid email address
        please enter a valid email
        invalid email address
        first name
        last name
        first name *
        last name *
        full name
        zip code
        unsubscribe
        unsubscribe anytime
        no spam
        no spam ever
        no spam unsubscribe anytime
        no thanks
        not now
        maybe later
        thank you for subscribing
        thanks for subscribing
        thank you for signing up
        thanks for signing up
        thank you for your subscription
        you have successfully subscribed
        you have been successfully subscribed
        you've been added to our list
        check your inbox
        check your inbox or spam folder to confirm your subscription
        stay informed
        stay in the know
        stay in the loop
        stay up to date
        stay updated
        be the first to know
        never miss a story
        never miss an update
        never miss a post
        don't miss out
        don't miss a thing
        don't miss a story
        delivered to your inbox
        straight to your inbox
        get stories like this in your inbox
        ready for more
        see all newsletters
        view all newsletters
        manage newsletters
        manage your newsletters
        explore newsletters
        browse newsletters
        i would like to receive
        i agree to receive emails
        i want to receive
        opt in
        oops something went wrong
        something went wrong
        something went wrong please try again
        something went wrong please try again later
        oops something went wrong while submitting the form
        please try again
        an error occurred
        this field is required
        this field is for validation purposes and should be left unchanged
        if you are a human ignore this field
        leave this field empty if you're human
        please leave this field empty
        required fields
        indicates required
        indicates required
        indicates required fields
        indicates required field
      `),
      start: list(`
        sign up for our
        sign up to our
        sign up here
        sign up below
        sign up with your email
        subscribe to our newsletter
        subscribe to our newsletters
        subscribe to our daily
        subscribe to our weekly
        subscribe to our free
        subscribe to our mailing
        subscribe to our email
        subscribe to our blog
        subscribe to the newsletter
        subscribe to newsletter
        subscribe to get
        subscribe to receive
        subscribe now to
        subscribe here
        subscribe for free
        get our free
        get our daily
        get our weekly
        get our newsletter
        get our top stories
        get our latest
        get the latest news
        get the latest stories
        get the latest headlines
        get the latest updates
        get the day's
        get the top stories
        get the top news
        get breaking news
        get news alerts
        get email alerts
        get all the latest
        get all the top stories
        get stories like this
        join our newsletter
        join our mailing list
        join our email list
        join * subscribers
        join # subscribers
        join # other subscribers
        join over # subscribers
        enter your email
        please enter your email
        please enter a valid email
        please provide a valid email
        by signing up
        by subscribing
        by submitting your email
        by entering your email
        by providing your email
        by clicking subscribe
        by clicking sign up
        i agree to receive
        i would like to receive
        i have read and agree
        i agree to the terms
        i'd like to receive
        yes i would like to receive
        yes i want to receive
        stay up to date with
        stay informed with
        stay updated with
        don't miss our
        thanks for signing up
        thank you for signing up
        thank you for subscribing
        thanks for subscribing
        you have successfully subscribed
        you can unsubscribe
        unsubscribe at any time
        we'll never share your email
        we will never share your email
        we don't spam
        we promise not to spam
        your information will be used
        want more news
        want more stories like this
        to get the latest
        delivered straight to your inbox
        our free newsletter
        our daily newsletter
        our weekly newsletter
        the best of * delivered
      `),
      mark: list(`
        sign up for our newsletter
        sign up for our newsletters
        sign up for our * newsletter
        sign up for our free
        sign up for the newsletter
        sign up for * newsletter
        sign up for * newsletters
        sign up for email
        sign up for breaking news alerts
        sign up here for our
        sign up here to get
        sign up here to receive
        sign up to our newsletter
        sign up to our * newsletter
        sign up to the * newsletter
        sign up to receive our
        sign up to get our
        sign up with your email address
        subscribe to our newsletter
        subscribe to our newsletters
        subscribe to our * newsletter
        subscribe to our mailing list
        subscribe to our email list
        subscribe to the * newsletter
        subscribe to this newsletter
        subscribe to our free
        subscribe to get our
        subscribe to receive our
        subscribe to receive the latest
        join our mailing list
        join our newsletter
        join our email list
        join our free newsletter
        get our newsletter
        get our free newsletter
        get our daily newsletter
        get our weekly newsletter
        get our * newsletter
        get our top stories
        get our latest stories
        get our best stories
        get our biggest stories
        get the latest news delivered
        get the latest * delivered to your
        get the latest * in your inbox
        get the latest * straight to your
        delivered to your inbox
        delivered straight to your inbox
        delivered directly to your inbox
        delivered right to your inbox
        sent to your inbox
        sent straight to your inbox
        straight to your inbox
        direct to your inbox
        directly to your inbox
        directly in your inbox
        right in your inbox
        right to your inbox
        into your inbox
        in your inbox every
        to your inbox every
        to your inbox each
        enter your email address to
        enter your email to
        enter your email below
        enter your email address below
        enter your e mail address
        please enter a valid email
        please check your inbox
        check your inbox or spam folder
        check your email for a confirmation
        to confirm your subscription
        thank you for subscribing
        thanks for subscribing to
        thank you for signing up
        thanks for signing up
        you've successfully subscribed
        you have successfully subscribed
        you have been successfully subscribed
        you have successfully joined our
        you are now subscribed
        you're now subscribed
        already subscribed to this
        there was an error subscribing
        there was a problem signing you up
        there was a problem with your subscription
        oops something went wrong while submitting
        you can unsubscribe at any time
        you can unsubscribe anytime
        you may unsubscribe at any time
        you can opt out at any time
        unsubscribe at any time
        we'll never share your email
        we will never share your email
        we won't share your email
        we do not share your email
        we'll never spam you
        we don't spam
        we respect your privacy unsubscribe
        by signing up you agree
        by signing up you will
        by signing up i agree
        by signing up you consent
        by signing up you're agreeing
        by subscribing you agree
        by subscribing i agree
        by subscribing to our newsletter
        by submitting your email you agree
        by submitting your information you agree
        by submitting this form you agree
        by submitting this form you are
        by submitting above you agree
        by entering your email you agree
        by entering your email address you agree
        by providing your email you agree
        by providing your email address you agree
        by clicking subscribe you agree
        by clicking sign up you agree
        by clicking submit you agree
        by checking this box you agree
        i agree to receive * emails
        i would like to receive * emails
        contact me with news and offers
        receive email from us on behalf of
        receive marketing emails
        agree to receive marketing
        agree to receive emails from
        agree to receive our newsletter
        consent to receive our newsletter
        receive our newsletter
        receive our daily newsletter
        receive our weekly newsletter
        receive the latest news
        receive notifications of new posts by email
        receive new posts by email
        follow this blog and receive notifications
        follow blog via email
        this newsletter may contain
        this newsletter was delivered by
        newsletters may contain info about charities
        this article first appeared in our newsletter
        this article is adapted from * newsletter
        this is an edition of * newsletter
        if you enjoyed this newsletter
        if you want to receive our
        if you would like to receive our
        want this newsletter delivered
        want more stories like this
        want stories like this
        want news like this
        don't miss the latest news
        never miss another story
        stay up to date with our
        stay up to date on the latest
        stay up to date with the latest news
        stay informed with our
        stay in the loop with our
        explore all newsletters
        for more newsletters
        browse all our newsletters
      `),
      hint: list(`
        our newsletter
        our newsletters
        your inbox
        sign up
        signing up
        unsubscribe
        your email
        our mailing list
        top stories
        daily digest
        weekly digest
        privacy notice
        our privacy policy
        promotional emails
        marketing emails
        exclusive offers
      `),
    },
    promotion: {
      line: list(`
        follow us
        follow us on
        follow us on facebook
        follow us on twitter
        follow us on x
        follow us on instagram
        follow us on youtube
        follow us on tiktok
        follow us on linkedin
        follow us on whatsapp
        follow us on telegram
        follow us on google news
        follow us on social media
        follow us on social
        follow us here
        follow on google news
        follow on google
        follow me
        follow me on twitter
        follow me on instagram
        follow our channel
        find us on
        find us on facebook
        find us on social media
        like us
        like us on facebook
        like our page
        like our facebook page
        join us
        join us on
        join us on facebook
        join us on whatsapp
        join us on telegram
        join our community
        join our whatsapp channel
        join our whatsapp group
        join our telegram channel
        join our telegram group
        join our facebook group
        join whatsapp channel
        join telegram channel
        join the community
        join the discussion on facebook
        whatsapp channel
        telegram channel
        stay connected
        connect with us
        connect with us on
        connect with us on social media
        let's connect
        keep in touch
        social media
        social
        download our app
        download our mobile app
        download our free app
        download the app
        download app
        download now
        download on the app store
        get it on google play
        get the app
        get our app
        get our mobile app
        get our free mobile app
        get the android app
        get the ios app
        available on google play
        available on the app store
        app store
        google play
        google play store
        android
        android app
        ios app
        iphone app
        mobile app
        mobile apps
        our apps
        apps
        install
        install app
        install the app
        install our app
        open in app
        open app
        view in app
        use app
        continue in app
        read in app
        read in the app
        scan the qr code
        turn on notifications
        enable notifications
        allow notifications
        push notifications
        get notifications
        get notified
        notifications
        subscribe to notifications
        subscribe to our youtube channel
        subscribe to our channel
        subscribe on youtube
        subscribe to our podcast
        watch our videos
        watch on youtube
        watch on
        watch us live
        listen to our podcast
        listen on apple podcasts
        listen on spotify
        donate
        donate now
        donate today
        make a donation
        make a contribution
        contribute
        contribute now
        support us
        support us now
        support our work
        support our journalism
        support our mission
        support independent journalism
        support local journalism
        support quality journalism
        support journalism
        support local news
        support nonprofit journalism
        support free press
        please donate
        please support us
        become a supporter
        become a member
        become a patron
        become a member today
        become a friend
        buy me a coffee
        buy us a coffee
        republish this article
        republish this story
        republish
        republish our articles for free
        shop now
        buy now
        order now
        order today
        learn more
        find out more
        discover more
        get started
        get started today
        get started for free
        register now
        apply now
        enter now
        book now
        book a demo
        request a demo
        contact sales
        try it free
        try it now
        try for free
        try now
        start now
        see more deals
        view deal
        see deal
        see at amazon
        check price
        see price
        view at amazon
        buy on amazon
        check price at amazon
        preferred source on google
        add as preferred source
        google preferred source
        tell us your story
        share your story
        send us your story
        send us a tip
        send us your tips
        got a tip
        got a story
        have a tip
        have a story
        have a news tip
        submit a tip
        submit a news tip
        news tips
        tip us
        contact the newsroom
        advertise here
        your ad here
        subscribe to our whatsapp channel
        rss feed
        rss feeds
        rss
        subscribe to rss
      `),
      start: list(`
        follow us on
        follow us for
        follow us and
        follow us @
        follow me on
        follow * on twitter
        follow * on x
        follow * on facebook
        follow * on instagram
        follow * on google news
        for the latest news
        for the latest headlines
        for all the latest
        for all latest
        for more news
        for more latest
        for more stories
        for more such stories
        for more information visit
        for more details visit
        for breaking news
        for daily updates
        for live updates
        for news updates
        find us on
        find more stories
        like us on
        join us on
        join our whatsapp
        join our telegram
        join our facebook
        join our community
        join our channel
        join our discord
        click here to
        click here for
        click below to
        click on the link
        tap here to
        download our
        get our app
        stay tuned
        stay connected
        keep up to date
        catch all the
        watch live
        watch our
        watch the latest
        tune in to
        subscribe to our channel
        subscribe to our youtube
        subscribe to our podcast
        subscribe to our whatsapp
        subscribe to our telegram
        subscribe to our print
        listen to our podcast
        listen to the podcast
        listen and subscribe
        support our
        support us
        support independent
        support local journalism
        support quality journalism
        donate to
        donate today
        please support
        please donate
        become a supporter
        become a patron
        you can support
        if you like what you read
        if you enjoyed this
        if you found this
        if you liked this
        enjoyed this article
        enjoying this article
        like what you read
        like what you see
        do you have a story
        do you have a tip
        have a story
        have a tip
        have something to say
        got a story
        got a tip
        got a confidential news tip
        got something to say
        send us your
        send tips
        email us at
        email your
        write for us
        contact us at
        contact us on
        contact the author
        reach us
        reach out to us
        whatsapp us
        text us
        we want to hear from you
        we'd love to hear
        we would love to hear
        check out more
        use promo code
        disclaimer:
        note to readers
        editor's note
        this story was produced by
        this story is part of
        this article is part of
        this story was supported by
        when you buy through links
        when you purchase through links
        if you buy through
        if you purchase
        turn on notifications
        add us
        add * as a preferred source
        make us your
      `),
      mark: list(`
        follow us on facebook
        follow us on twitter
        follow us on x
        follow us on instagram
        follow us on google news
        follow us on whatsapp
        follow us on telegram
        follow us on youtube
        follow us on linkedin
        follow us on tiktok
        follow us on social media
        follow us on social
        follow us on flipboard
        follow us on our
        follow our channel
        follow our * channel
        follow our * page
        follow our google news
        follow our facebook
        follow our whatsapp channel
        follow our telegram channel
        follow our live blog
        follow our live coverage
        follow our coverage
        follow our social media
        follow * on google news
        follow * on twitter
        follow * on facebook
        follow * on instagram
        follow me on twitter
        follow me on instagram
        find us on facebook
        find us on twitter
        find us on instagram
        like us on facebook
        like our facebook page
        like our page on facebook
        join us on facebook
        join us on twitter
        join us on whatsapp
        join us on telegram
        join our whatsapp
        join our whatsapp channel
        join our whatsapp group
        join our whatsapp community
        join our telegram
        join our telegram channel
        join our telegram group
        join our facebook group
        join our * channel
        join our * group
        join our * community
        join our online community
        join our community of
        join our commenting
        subscribe to our youtube
        subscribe to our youtube channel
        subscribe to our channel
        subscribe to our whatsapp channel
        subscribe to our telegram channel
        subscribe to our * channel
        subscribe to our podcast
        subscribe to our * podcast
        subscribe to our print edition
        subscribe on youtube
        download our app
        download our free app
        download our mobile app
        download our * app
        get our app
        get our free app
        get our mobile app
        install our app
        available for free on the app store
        for all the latest headlines
        for all the latest news
        for the latest news
        for the latest headlines
        for the latest news and
        for the latest updates
        for more news and updates
        for more latest news
        for more stories like this
        for more news like this
        for more on this story
        for more great stories
        for breaking news and live news updates
        get all the latest
        catch all the
        read all the latest
        read the latest news
        check out the latest news
        keep up to date with our
        click here to read
        click here to join
        click here to subscribe
        click here to sign up
        click here to follow
        click here to download
        click here to see
        click here to view
        click here to watch
        click here to listen
        click here to get
        click here to find out
        click here to learn
        click here to register
        click here to support
        click here to donate
        click here for more
        click here for the latest
        click here for all
        click on the link below
        click the link below
        tap here to
        turn on notifications
        turn on push notifications
        turn on desktop notifications
        enable push notifications
        would you like to receive notifications
        show you notifications for the latest
        support our journalism
        support our nonprofit
        support our newsroom
        support our reporting
        support our coverage
        helps fund our journalism
        please consider supporting
        please consider making a
        please consider donating
        please consider becoming
        please consider subscribing
        consider supporting our
        make a tax deductible
        your tax deductible
        your donation will
        your donation helps
        your contribution helps
        we rely on readers like you
        relies on readers like you
        readers like you
        our readers make
        become a member today
        become a monthly donor
        become a paid subscriber
        support us on patreon
        if you like our work
        if you like what you read
        if you value our
        if you appreciate our
        if you enjoyed this article
        if you enjoyed this story
        if you enjoyed this post
        if you enjoyed reading this
        if you enjoy our content
        if you found this article
        if you liked this article
        if you liked this story
        if you liked this post
        do you have a story
        do you have a story for us
        do you have a tip
        do you have information about this story
        do you have a news tip
        do you have something to say
        got a story
        got a news tip
        got a tip for
        have a news tip
        have a story tip
        have a tip for
        have a story to share
        have you been affected by
        send us your story
        send us your stories
        send your story
        send us an email
        send us an email at
        send a letter to the editor
        submit a letter to the editor
        email our news team
        email our newsroom
        get in touch with our news team
        get in touch with us by
        contact our news team
        contact our newsroom
        contact our newsdesk
        contact us via whatsapp
        whatsapp us on
        share your story with us
        share your experiences by emailing
        let us know in the comments
        let us know your thoughts
        tell us in the comments
        we want to hear from you
        we'd love to hear from you
        we would love to hear from you
        what do you think about this
        for more stories like this check
        for more stories from
        check our news page
        visit our website
        visit our website for
        visit our facebook page
        visit our youtube channel
        visit our homepage
        visit our news page
        to advertise with us
        buy me a coffee
        when you buy through links on our site
        when you buy through our links
        when you purchase through links on our site
        when you make a purchase using links
        we may earn a commission
        we may earn commission
        we may earn an affiliate commission
        we may earn a small commission
        we may receive a commission
        we may receive compensation
        we may get a commission
        we may get a share of
        we may collect a share of sales
        may earn us a commission
        may earn a commission from
        may earn a portion of sales
        this article contains affiliate links
        this post contains affiliate links
        this post may contain affiliate links
        this article may contain affiliate links
        this page contains affiliate links
        contains affiliate links
        as an amazon associate
        all products featured are independently
        all products are independently selected
        independently selected by our editors
        independently chosen by our editors
        our editors independently
        prices were correct at the time
        use promo code
        this story is free to republish
        republish this article for free
        republish our stories
        republish our articles for free
        this article is republished from
        read the original article
        this story is part of our
        this article is part of our
        part of our ongoing series
        listen to the full episode
        listen to our latest podcast
        listen to the latest episode
        wherever you get your podcasts
        wherever you listen to podcasts
        watch our latest video
        watch the full video
        watch the full interview
        watch the video above
        watch the video below
        see the video below
        see the video above
        add us as a preferred
        set us as a preferred
        as a preferred source on google
        as your preferred source
        this content was produced in partnership
        a version of this article appears in print
        a version of this article appeared in print
        a version of this story appeared in
        a version of this story first appeared in
        a version of this article first appeared
        a version of this article was originally published
        a version of this article originally appeared
        this article originally appeared on
        this article originally appeared in
        this article first appeared on
        this article first appeared in
        this story originally appeared on
        this story originally appeared in
        this story first appeared on
        this story first appeared in
        this post originally appeared on
        this post first appeared on
        this article was originally published by
        this article was originally published in
        appeared first on
        the post * appeared first on
      `),
      hint: list(`
        follow us
        our channel
        our whatsapp channel
        our telegram channel
        our youtube channel
        our app
        our facebook page
        google news
        click here
        our journalism
        our reporting
        our readers
        latest news
        latest updates
        affiliate links
        email us
        our website
        download our
      `),
    },
    paywall: {
      line: list(`
        subscribe now
        subscribe today
        subscribe to continue
        subscribe to continue reading
        subscribe to read
        subscribe to read more
        subscribe to read the full article
        subscribe to read the full story
        subscribe to read this article
        subscribe to unlock
        subscribe to unlock this article
        subscribe for full access
        subscribe for unlimited access
        subscribe for #
        subscriber only
        subscribers only
        subscriber exclusive
        exclusive for subscribers
        exclusive to subscribers
        for subscribers
        for subscribers only
        members only
        member exclusive
        for members only
        premium
        premium content
        premium article
        premium articles
        this is premium content
        locked content
        unlock this article
        unlock article
        unlock with
        unlock full access
        unlock unlimited access
        unlimited access
        full access
        all access
        digital access
        digital subscription
        subscription options
        subscription plans
        see subscription options
        view subscription options
        see all subscription options
        view offers
        view plans
        see plans
        see offers
        choose a plan
        choose your plan
        select a plan
        our plans
        pricing plans
        compare plans
        best value
        most popular plan
        billed annually
        billed monthly
        cancel anytime
        cancel any time
        start free trial
        start your free trial
        start your trial
        free trial
        try free for # days
        try for #
        try premium
        go premium
        go ad free
        already a subscriber
        already a subscriber log in
        already a subscriber sign in
        already subscribed
        already a member
        already a member log in
        already a member sign in
        already registered
        already registered log in
        already have an account
        already have an account log in
        already have an account sign in
        already have a subscription
        are you already a subscriber
        not a subscriber
        not a subscriber yet
        not a member
        not a member yet
        don't have an account
        don't have an account yet
        don't have an account sign up
        no account
        log in to continue
        log in to continue reading
        log in to read
        login to continue
        login to continue reading
        sign in to continue
        sign in to continue reading
        sign in to read
        sign in to read more
        sign in or subscribe
        sign in or create an account
        register to continue
        register to continue reading
        register to read
        register to read more
        register for free
        register free
        register for free to continue reading
        create a free account
        create free account
        create an account
        create account
        create your account
        create your free account
        create an account or log in
        log in or create an account
        log in or subscribe
        continue reading with
        keep reading
        keep reading for free
        to continue reading
        to read the full story
        to read the full article
        read the full article
        read the full story
        you have # free articles remaining
        you have # free articles left
        # free articles left
        # articles remaining
        you've reached your limit
        you have reached your limit
        you've reached your article limit
        forgot password
        forgot your password
        forgot your password get help
        reset password
        reset your password
        recover your password
        password recovery
        lost your password
        lost password
        remember me
        keep me signed in
        stay signed in
        password
        username
        your username
        your password
        username or email
        username or email address
        log into your account
        login to your account
        welcome log into your account
        welcome register for an account
        register for an account
        a password will be e mailed to you
        a password will be emailed to you
        show password
        continue with google
        continue with facebook
        continue with apple
        continue with email
        sign in with google
        sign in with facebook
        sign in with apple
        sign up with google
        log in with google
        log in with facebook
        login with facebook
        login with google
        manage subscription
        gift subscription
        give a gift subscription
        group subscriptions
        subscription
        subscriptions
        activate your account
        activate subscription
        why subscribe
        terms apply
        introductory offer
        limited time offer
        special offer
        save #
      `),
      start: list(`
        already a subscriber
        already a member
        already subscribed
        already registered
        already have an account
        already have a subscription
        subscribe to continue
        subscribe to read
        subscribe to unlock
        subscribe to access
        subscribe today
        subscribe for only
        subscribe for just
        subscribe now
        to continue reading
        to read the full
        to read the rest
        to read more of this
        to keep reading
        to access this
        to view this content
        this article is for subscribers
        this article is for members
        this article is for paying
        this article is exclusive
        this article is only available
        this article is available to
        this article is free
        this article is reserved
        this article is locked
        this article is premium
        this story is for subscribers
        this story is available exclusively
        this story is only available
        this content is only available
        this content is exclusive
        this content is available to
        this content is reserved
        this content is locked
        this is a subscriber
        this is a premium
        this is premium content
        this is a members
        sign in to continue
        sign in to read
        sign in or
        log in to continue
        log in to read
        log in or
        login to continue
        login to read
        login or
        register to continue
        register to read
        register for free
        register now to
        create a free account
        create an account
        create your free account
        unlock this
        unlock unlimited
        unlock the full
        enjoy unlimited
        get unlimited
        get full access
        you have read your
        you have # free
        you've hit your
        you are reading your
        your subscription
        your free trial
        start your free trial
        start your subscription
        try # month
        try unlimited
        then # per month
        then # a month
        only # per month
        just # per month
        cancel anytime
        continue reading your
        continue reading this
        print subscribers
        print subscriber
        if you are a subscriber
        if you're a subscriber
        if you are already a subscriber
        if you have a subscription
        not a subscriber
        thank you for reading please
        thanks for reading you have
        thank you for reading # free articles
      `),
      mark: list(`
        already a subscriber
        already a member log in
        already have a subscription
        subscribe to continue reading
        subscribe now to continue reading
        subscribe now to keep reading
        subscribe to keep reading
        subscribe to read the full
        subscribe to read this
        subscribe to unlock
        subscribe for full access
        subscribe for unlimited access
        subscribe now and get
        subscribe now to get
        subscribe today to
        subscribe for as little as
        to continue reading this article
        to continue reading this story
        to continue reading please
        to continue reading subscribe
        to keep reading please
        to read the full article
        to read the full story
        to read the rest of this
        to read this article in full
        to read this story in full
        to unlock this article
        to get access to this article
        please log in to continue
        please login to continue
        please sign in to continue
        please log in or subscribe
        please log in or register
        please sign in or register
        please subscribe to continue
        please subscribe or log in
        please register or log in to
        log in to continue reading
        login to continue reading
        sign in to continue reading
        register to continue reading
        register for free to continue
        register for free to read
        create a free account to
        create an account to continue
        create an account to read
        sign up to continue reading
        this article is for subscribers only
        this article is available to subscribers
        this article is only available to subscribers
        this article is exclusive to subscribers
        this article is exclusively for
        this article is reserved for subscribers
        this content is for subscribers
        this content is for members only
        this content is only available to
        this content is available exclusively to
        this content is reserved for
        this content is exclusive to
        this content is exclusively for
        this is a subscriber only
        this is a subscriber exclusive
        this is a premium article
        this post is for paid subscribers
        this post is for paying subscribers
        this post is for subscribers
        this story is available exclusively to
        this story is available to subscribers
        available to subscribers only
        available exclusively to subscribers
        is exclusively available to subscribers
        you have reached your limit of
        you've reached your limit of
        you have reached the limit of
        you've reached your monthly limit
        you have reached your free article limit
        you've reached your free article
        you've reached your article limit
        you have read your last free
        you've read your last free
        you have # free articles
        you have * free articles remaining
        you have * free articles left
        free articles remaining
        remaining free articles
        your free article
        unlimited digital access
        full digital access
        access to the full archive
        keep reading and get access to
        cancel at any time during your trial
        you can cancel anytime
        cancel your subscription at any time
        cancel anytime during your trial
        start your free trial
        # per month after
        per month cancel anytime
        a month cancel anytime
        complete digital access to
        thank you for being a subscriber
        thanks for being a subscriber
        thank you for reading this article
        thank you for your support as a subscriber
        your subscription supports
        your subscription helps
        your subscription makes
        you must be a subscriber
        you must be logged in to view
        you must be logged in to read
        you must log in to read
        you need to be a subscriber
        you need to be logged in to view
        you need a subscription to
        need help with your subscription
        click here to log in
        if you are already a subscriber
        if you're already a subscriber
        if you are a print subscriber
        if you have an account log in
        print subscribers get
        print subscribers have
        please enter your email and password
        please enter your username and password
        enter your username and password
        forgot your password
        welcome log into your account
        a password will be e mailed to you
        we've sent an email with instructions
        your session has expired
        your account has been created
        log in or create an account
      `),
      hint: list(`
        subscribe now
        subscribe to
        already a subscriber
        your subscription
        unlimited access
        full access
        digital access
        free trial
        continue reading
        keep reading
        cancel anytime
        cancel at any time
        free account
        this article
        free articles
      `),
    },
    advertisement: {
      line: list(`
        ad
        ads
        advert
        adverts
        advertisement
        advertisements
        advertisment
        advertising
        advertisement advertisement
        advertisement #
        ad #
        ads by google
        ads by
        google ads
        ad loading
        advertisement loading
        loading ad
        loading
        please wait
        sponsored
        sponsored by
        sponsored content
        sponsored post
        sponsored posts
        sponsored link
        sponsored links
        sponsored article
        sponsored stories
        sponsored message
        sponsor
        sponsors
        our sponsors
        sponsor content
        sponsor message
        message from our sponsor
        from our sponsors
        a message from our sponsors
        a word from our sponsors
        thanks to our sponsors
        paid content
        paid post
        paid partner content
        paid for by
        paid partnership
        paid program
        paid advertisement
        paid advertising
        promoted
        promoted by
        promoted content
        promoted post
        promoted stories
        promoted links
        promo
        partner content
        partner
        partners
        partner stories
        partner offers
        partner post
        presented by
        brought to you by
        in association with
        in partnership with
        brand content
        branded content
        brand studio
        branded
        affiliate
        affiliate disclosure
        advertorial
        advertorials
        native ad
        commercial content
        commercial feature
        commercial
        content by
        content from our partners
        from our partners
        from our partner
        from the web
        around the web
        elsewhere on the web
        you may like sponsored
        article continues below
        article continues below advertisement
        article continues after advertisement
        article continues after ad
        article continues after this advertisement
        article continues below this ad
        article continues after the ad
        article continues
        story continues below
        story continues below advertisement
        story continues below this ad
        story continues after advertisement
        story continues after ad
        story continues below ad
        story continues
        text continues below
        post continues below
        content continues below
        content continues after ad
        continue reading below
        continues below
        continue reading the story below
        continue reading the main story
        continue reading after the ad
        continue reading after the ads
        scroll to continue
        scroll to continue reading
        scroll down to continue
        scroll to continue with content
        scroll down for more
        scroll for more
        keep scrolling
        advertisement continue reading below
        advertisement scroll to continue
        advertisement scroll to continue reading
        advertisement story continues below
        advertisement article continues below
        advertisement article continues below this ad
        advertisement skip advertisement
        skip ad
        skip ads
        skip advertisement
        skip this ad
        close ad
        close advertisement
        hide ad
        hide ads
        hide this ad
        remove ads
        remove this ad
        report this ad
        report ad
        report advertisement
        ad feedback
        ad choices
        adchoices
        about our ads
        why this ad
        why am i seeing this ad
        learn more about ads
        recommended by outbrain
        powered by outbrain
        outbrain
        by taboola
        taboola
        taboola feed
        sponsored links by taboola
        mgid
        top deals
        deals
        today's deals
        shop the look
        shop this story
        coupons
        coupon codes
        discount codes
        promo codes
        voucher codes
        play video
        ad muted
      `),
      head: list(`
        from our advertisers
        more from our partners
        more from our sponsors
        more from our advertisers
        more from our brands
        content from our sponsors
        sponsored content from
        promoted from around the web
        paid partner stories
        sponsored headlines
        offers from our partners
        deals from our partners
        more from around the web
      `),
      start: list(`
        advertisement article continues
        advertisement story continues
        advertisement continue reading
        advertisement scroll
        article continues below
        article continues after
        story continues below
        story continues after
        text continues below
        continue reading after
        scroll to continue
        scroll down to continue
        sponsored by
        sponsored content by
        sponsored content from
        paid content by
        paid content from
        paid for by
        paid post by
        presented by
        brought to you by
        promoted by
        content provided by
        this content is sponsored
        this content is provided by
        this content was paid for
        this content was produced by
        this content was created by
        this is a sponsored
        this is a paid
        this is an advertisement
        this is a partner post
        this article is sponsored
        this article was sponsored
        this article was paid for
        this article was provided by
        this post is sponsored
        this post was sponsored
        this story is sponsored
        in paid partnership
        recommended by outbrain
        ads by
      `),
      mark: list(`
        article continues below advertisement
        article continues after advertisement
        article continues after this advertisement
        article continues below this ad
        story continues below advertisement
        story continues after advertisement
        story continues below this ad
        story continues after this ad
        continue reading below advertisement
        advertisement continue reading below
        scroll to continue reading
        scroll to continue with content
        a message from our sponsor
        a word from our sponsor
        this is a sponsored post
        this is a sponsored article
        this is a paid advertisement
        this is a paid post
        this is paid content
        this content is paid for by
        this content was paid for by
        this article was paid for by
        this article is sponsored by
        this article was sponsored by
        this post is sponsored by
        this post was sponsored by
        this story is sponsored by
        this content is sponsored by
        this podcast is sponsored by
        was not involved in the creation of this content
        was not involved in the production of this content
        did not participate in the writing of this
        newsroom was not involved in
        editorial staff was not involved in
        editorial team had no role in
        ads are not displayed
        please disable your ad blocker
        please disable your adblocker
        please turn off your ad blocker
        please whitelist our site
        please consider disabling your ad blocker
        we noticed you're using an ad blocker
        we notice you're using an ad blocker
        we have detected that you are using an ad blocker
        we've detected that you are using
        it looks like you're using an ad blocker
        you are using an ad blocker
        you appear to be using an ad blocker
        video will play after the ad
        your video will resume in
        this ad will end in
        this advertisement has not loaded yet
        ad feedback thank you
        how relevant is this ad to you
        did you encounter any technical issues
      `),
    },
    'related-posts': {
      line: list(`
        read more here
        read now
        read on
        read full article
        read full story
        read article
        read the article
        read the story
        read story
        continue reading
        full story
        full article
        show related
        see more
        see more stories
        see more news
        see all stories
        see all news
        see all articles
        see all posts
        see all
        view all
        view all posts
        view all articles
        view all stories
        view all news
        view more
        view more posts
        view more articles
        view more stories
        view more news
        show more
        show more articles
        show more stories
        show more news
        show less
        load more
        load more articles
        load more posts
        load more stories
        load more news
        more posts
        more articles
        more >
        all stories
        all articles
        all posts
        all news
        previous article
        next article
        previous post
        next post
        previous story
        next story
        prev post
        prev article
        newer post
        older post
        newer posts
        older posts
        newer article
        older article
        previous next
        post navigation
        posts navigation
        post pagination
        watch
        watch now
        watch video
        watch more
        watch the video
        watch it
        watch full video
        live
        live now
        live updates
        no related posts
        no related articles
        no related posts found
        related no content found
      `),
      head: list(`
        related
        related post
        related posts
        related article
        related articles
        related story
        related stories
        related news
        related content
        related coverage
        related reading
        related readings
        related links
        related link
        related items
        related video
        related videos
        related podcasts
        related gallery
        related galleries
        related photos
        related stories and videos
        related to this story
        related to this article
        related to this topic
        related internet links
        related materials
        related media
        related resources
        related blogs
        related blog posts
        related blog articles
        related insights
        related features
        related publications
        related press releases
        related headlines
        related opinion
        related reports
        related updates
        related entries
        related information
        similar articles
        similar posts
        similar stories
        similar news
        similar content
        similar topics
        similar threads
        more related articles
        more related posts
        more related stories
        more related news
        other related articles
        other related news
        read also
        also read
        also see
        also on
        also in
        also in this section
        also in this category
        also in the news
        also in news
        also worth reading
        also of interest
        see related
        further reading
        further reading on this topic
        suggested reading
        recommended reading
        recommended
        recommended articles
        recommended stories
        recommended posts
        recommended news
        recommended video
        recommended videos
        recommended content
        recommended for you
        recommended links
        recommended by
        recommendation
        recommendations for you
        we recommend
        our recommendations
        our picks
        our top picks
        suggested
        suggested for you
        suggested articles
        suggested posts
        suggested stories
        suggestions for you
        picked for you
        picks for you
        handpicked for you
        selected for you
        chosen for you
        just for you
        for you
        especially for you
        you may like
        you may also like
        you might like
        you might also like
        you might be interested in
        you may be interested in
        you might also be interested in
        you may also be interested in
        you may also be interested
        you may have missed
        you might have missed
        you might also enjoy
        you may also enjoy
        you may enjoy
        you'll also like
        you'll also love
        you may also want to read
        you should also read
        you may also read
        you might want to read
        you may want to read
        readers also liked
        readers also read
        readers also like
        people also read
        people are also reading
        people are reading
        others also read
        others are reading
        other readers also read
        customers also read
        more on
        more news
        more stories
        more to read
        more to explore
        more to discover
        more to see
        more to watch
        more like this
        more for you
        more reading
        more coverage
        more headlines
        more content
        more videos
        more video
        more photos
        more galleries
        more features
        more insights
        more opinion
        more opinions
        more sports
        more sport
        more business
        more politics
        more world news
        more local news
        more national news
        more international news
        more from
        more from us
        more from this author
        more from the author
        more from author
        more from this section
        more from this category
        more from this series
        more from this topic
        more from around the site
        more from our network
        more from the blog
        more from news
        more from sport
        more from sports
        more from business
        more from politics
        more from world
        more from opinion
        more in
        more in news
        more in this section
        more in this series
        more in this category
        more in politics
        more in business
        more in sports
        more in world
        more about this
        more about this story
        more about this topic
        more on this
        more on this story
        more on the story
        more on this subject
        more by this author
        more by the author
        more articles by this author
        more articles from this author
        more articles by the same author
        more articles like this
        more articles from
        more stories from
        more stories by
        more stories like this
        more posts like this
        more posts from
        more posts by this author
        more great stories
        more great reads
        more good reads
        more must reads
        more top stories
        more breaking news
        more latest news
        more latest stories
        more articles you may like
        more stories you may like
        more stories for you
        other articles
        other news
        other stories
        other posts
        other top stories
        other news stories
        other articles you may like
        other stories of interest
        additional reading
        additional stories
        additional articles
        additional news
        read next
        read next story
        read this next
        read these next
        read more next
        read more stories
        read more news
        read more articles
        read more from
        read more on
        read more on this
        read more on this story
        read more on this topic
        read more related news
        read more like this
        read related
        read related topics
        read similar
        what to read next
        what to read now
        what to watch next
        where to go next
        next read
        next up
        next in
        up next
        up next in
        coming up next
        keep exploring
        continue exploring
        explore more
        explore more stories
        explore related
        discover more stories
        discover more articles
        discover
        dig deeper
        go deeper
        deep dive
        in depth
        in case you missed it
        icymi
        don't miss
        don't miss these
        don't miss this
        must read
        must reads
        must read stories
        must see
        must watch
        worth reading
        worth a read
        good reads
        editor's pick
        editor's picks
        editors' picks
        editors' pick
        editors picks
        editors pick
        editor's choice
        editors' choice
        editors choice
        editor's note picks
        editorial picks
        staff picks
        staff pick
        featured
        featured articles
        featured article
        featured stories
        featured story
        featured posts
        featured post
        featured news
        featured content
        featured video
        featured videos
        featured topics
        featured galleries
        spotlight
        in focus
        special features
        special coverage
        special report
        special reports
        special projects
        top picks
        top picks for you
        hand picked
        selected stories
        selected articles
        story highlights
        from the archives
        from the archive
        from our archives
        from our archive
        from the blog
        from the newsroom
        from the web for you
        from the same section
        from this author
        in other news
        on this story
        on the same topic
        same topic
        same category
        same author
        in the same category
        in the same section
        in this section
        in this series
        part of this series
        in this topic
        in this package
        in this collection
        from the series
        watch next
        watch also
        also watch
        must watch videos
        watch latest videos
        latest videos
        latest video
        videos for you
        listen next
        our latest stories
        our latest articles
        our latest posts
        our latest news
        more from our blog
        blog posts you may like
        hot network questions
        news in pictures
        in pictures
        stories you may like
        stories you might like
        stories for you
        stories to read
        articles you may like
        articles you might like
        articles for you
        posts you may like
        posts you might like
        this might interest you
        this may interest you
        this may also interest you
        you may be interested
        stories from around the web
        topic stories
        related questions
        related books
        related events
        related courses
        related products
        related companies
        related people
        read more
        see also
      `),
      start: list(`
        read more:
        read more about
        read more on
        read more from
        read more here
        read more at
        read more stories
        read more news
        read more related
        read also
        read the full story
        read the full article
        read the full report
        read the original
        read the original article
        read the rest of
        read full
        read our
        read next
        read here
        read this next
        read this also
        read the latest
        read related
        also read
        also see
        also watch
        related:
        related story
        related stories
        related article
        related articles
        related coverage
        related news
        related content
        related links
        related video
        related reading
        see also
        see more:
        see more on
        see more from
        see the full
        see related
        more on this
        more on this story
        more from
        more about
        more stories
        more news
        more articles
        more posts
        in case you missed it
        icymi
        you may also like
        you might also like
        you may be interested in
        you might be interested in
        you may have missed
        for further reading
        for more on
        for more read
        further reading
        suggested reading
        recommended reading
        editor's pick
        editors' picks
        editor's choice
        up next
        previous article
        previous post
        previous story
        next article
        next post
        next story
        prev post
        continue reading
        keep reading
        watch now
        watch also
        watch the video
        watch video
        watch full
        photo gallery
        fact check:
        view all
        view more
        explore more
        learn more about
        find out more about
        click to read
        click here to read
        click here to see
        click here to view
        click here for more
        check out also
      `),
      mark: list(`
        read the full story here
        read the full article here
        read the full report here
        read the original article here
        read our full story
        read our full review
        read our full coverage
        read our previous coverage
        read our related story
        read more of our coverage
        read more stories from
        read more news from
        read more news on
        read more on this story
        read more from our
        read more here
        see all our coverage
        see more of our coverage
        see our full coverage
        more of our coverage
        you may also be interested in
        you might also be interested in
      `),
      hint: list(`
        read more
        also read
        see also
        full story
        read the full
        click here
      `),
    },
    trending: {
      head: list(`
        trending
        trending now
        trending today
        trending news
        trending stories
        trending topics
        trending articles
        trending posts
        trending videos
        trending video
        trending searches
        trending this week
        trending on
        trending in
        trending right now
        trending headlines
        trending tags
        trending games
        what's trending
        now trending
        also trending
        # days trending
        # day trending
        # hours trending
        currently trending
        hot
        hot news
        hot stories
        hot posts
        hot right now
        hottest news
        what's hot
        most read
        most read today
        most read this week
        most read articles
        most read stories
        most read news
        most read posts
        most read in
        most read on
        most popular
        most popular articles
        most popular stories
        most popular posts
        most popular news
        most popular videos
        most popular today
        most popular this week
        most popular now
        most popular on
        most popular in
        most viewed
        most viewed articles
        most viewed stories
        most viewed news
        most viewed posts
        most watched
        most watched videos
        most watched news videos
        most shared
        most shared articles
        most commented
        most discussed
        most liked
        most emailed
        most active
        most engaging
        most recent
        most recent articles
        most recent posts
        most recent stories
        most recent news
        most searched
        most talked about
        must read today
        popular
        popular now
        popular today
        popular this week
        popular this month
        popular news
        popular posts
        popular post
        popular stories
        popular articles
        popular topics
        popular videos
        popular categories
        popular searches
        popular reads
        popular content
        popular in the community
        popular on
        popular in
        popular with readers
        reader favorites
        reader favourites
        readers' favourites
        readers' picks
        best read
        best of the web
        best of the week
        ranking
        top stories
        top story
        top news
        top articles
        top posts
        top headlines
        top reads
        top videos
        top video
        top picks today
        top # stories
        top # news
        top # articles
        top stories today
        top news today
        top news stories
        top news stories today
        top stories right now
        top stories this week
        top trending
        top trends
        top viewed
        today's top stories
        today's top news
        today's headlines
        today's news
        today's most popular
        today's most read
        today's picks
        today's paper
        this week's top stories
        this week's most read
        week's top stories
        stories of the week
        story of the day
        news of the day
        photo of the day
        video of the day
        latest
        latest news
        latest stories
        latest story
        latest articles
        latest posts
        latest post
        latest headlines
        latest updates
        latest update
        latest breaking news
        latest from
        latest in
        latest on
        latest stories from
        latest news from
        latest world news
        latest sports news
        latest business news
        latest local news
        latest national news
        latest press releases
        latest blog posts
        latest podcasts
        latest podcast
        latest edition
        latest issue
        latest comments
        latest activity
        latest discussions
        latest issues
        latest reviews
        latest tweets
        the latest
        the latest news
        see the latest
        read the latest
        newest
        newest articles
        newest stories
        new articles
        new posts
        new stories
        what's new
        just in
        just now on
        just published
        just posted
        recent
        recent posts
        recent post
        recent articles
        recent stories
        recent news
        recent updates
        recent headlines
        recent entries
        recent comments
        recent activity
        recently published
        recently added
        recently updated
        recently viewed
        breaking
        breaking news
        breaking stories
        news alert
        live news
        live coverage
        live blog
        live blogs
        live feed
        news feed
        newsfeed
        news ticker
        news in brief
        news briefs
        news wire
        newswire
        headlines
        more headlines today
        headline news
        local headlines
        national headlines
        world headlines
        what's happening
        what's happening now
        in the headlines
        now playing
        now reading
        currently reading
        currently viewing
        what others are reading
        what people are reading
        what everyone is reading
        what we're reading
        what readers are reading
        reader's choice
        viral news
        viral videos
        weekly top
        weekly top stories
        weekly popular
        day week month
        today week month
        hot network
        hot this week
        today's highlights
        in today's paper
        front page
        upcoming events
        archives
        archive
        news archive
        monthly archives
      `),
      start: list(`
        trending:
        trending now
        most read:
        most popular:
        breaking news
        top stories:
        top story:
        latest news:
        just in:
        popular posts
        recent posts
        # days trending
      `),
    },
    'author-bio': {
      line: list(`
        author bio
        author biography
        author profile
        author page
        author archive
        bio
        biography
        profile
        full bio
        read full bio
        see full bio
        view full bio
        read bio
        view bio
        view profile
        see profile
        full profile
        view full profile
        profile image
        profile picture
        profile photo of
        author photo
        author image
        author avatar
        avatar
        photo of author
        picture of author
        headshot
        about me
        about the contributor
        email author
        email the author
        contact author
        contact the author
        contact the writer
        contact the reporter
        contact reporter
        see author's posts
        see all posts by
        view author archive
        author website
        author's website
        website
        author email
        author twitter
        more from this writer
        follow the author
        follow on twitter
        follow on x
        follow on instagram
        follow on linkedin
        follow on facebook
        author has # posts
        articles by
        articles by this author
        posts by
        posts by this author
        stories by
        stories by this author
        see all articles by this author
        latest posts by
        latest by
        the author
        our experts
        our author
        our authors
        disclosure statement
        author disclosure
        staff profile
      `),
      head: list(`
        about the author
        about the authors
        about author
        about the writer
        about the writers
        about the reporter
        about the contributors
        about the columnist
        about the journalist
        about the blogger
        about the photographer
        about the expert
        about the editor
        about our author
        about our contributor
        about this author
        about the reviewer
        about our experts
        author info
        author information
        author details
        meet the author
        meet the authors
        meet our author
        meet the writer
        meet our writers
        meet our team
        written by our
        who wrote this
        the authors
        author's bio
        contributor bio
        contributor profile
      `),
      start: list(`
        about the author
        about the authors
        about the writer
        about the reporter
        about the contributor
        view all posts by
        view all articles by
        view all stories by
        view more posts by
        view more articles by
        see all posts by
        see all articles by
        see all stories by
        see more posts by
        all posts by
        all articles by
        all stories by
        more posts by
        more articles by
        more stories by
        more from this author
        latest posts by
        read more by
        read more from this author
        read all posts by
        read all articles by
        follow the author
        follow author
        email the author
        email the writer
        contact the reporter
        contact the writer
        i am the author
        profile photo of
        photo of author
        author email
        author bio
        office address
      `),
      mark: list(`
        view all posts by
        view all articles by
        see all posts by
        see all articles by
        more posts by this author
        more articles by this author
        more stories by this author
        is a staff writer
        is a staff writer for
        is a staff writer at
        is a senior staff writer
        is a staff reporter
        is a senior writer at
        is a senior writer for
        is a senior reporter for
        is a senior reporter at
        is a senior editor at
        is a senior correspondent for
        is a contributing writer
        is a contributing editor
        is a contributing columnist
        is a regular contributor to
        is a frequent contributor to
        is a contributor for
        is a freelance writer
        is a freelance reporter
        is a freelance contributor
        is a writer based in
        is a journalist based in
        is a reporter based in
        is a writer and editor
        is a writer living in
        is a journalist and author of
        is a reporter covering
        is a correspondent based in
        is a multimedia journalist
        is a digital reporter
        is a digital producer
        is a digital journalist
        is a web producer
        is a content writer
        is a content creator at
        is a breaking news reporter
        is a general assignment reporter
        is a data reporter
        is a news editor
        is an assistant editor at
        is an associate editor at
        is an opinion columnist
        is an opinion contributor
        is an award winning journalist
        is an award winning reporter
        is the author of several books
        is the author of the forthcoming
        is the author most recently of
        is the author of numerous
        is the editor in chief of this
        is our political editor
        is our * editor
        the author and publisher of
        i am the author
        covers politics for
        covers business for
        covers education for
        covers health for
        covers technology for
        covers crime for
        covers breaking news for
        has been writing about * for over
        his writing has appeared in
        her writing has appeared in
        you can reach him
        you can reach her
        you can reach them
        you can contact him at
        you can contact her at
        you can follow him on
        you can follow her on
        you can follow them on
        you can follow me on
        you can find him on
        you can find her on
        you can find them on
        follow him on
        follow her on
        follow them on
        follow him at
        follow her at
        contact the author at
        contact the reporter at
        contact the writer at
        email him at
        email her at
        reach her at
        reach him at
        reach them at
        the opinions expressed are those of the author
        the opinions expressed in this article are
        opinions expressed by * contributors are their own
        opinions expressed are the author's own
        opinions expressed here are the author's
        opinions expressed are solely those of
        the views expressed are those of the author
        the views expressed are the author's own
        the views expressed in this article
        the views expressed here are
        the views expressed herein
        views expressed are personal
        views are personal
        views expressed by the author
        his views are personal
        her views are personal
        the author's own and do not
        do not necessarily reflect the views
        do not necessarily reflect the opinions
        do not necessarily reflect the position
        do not necessarily represent the views
        does not necessarily reflect the views
      `),
      hint: list(`
        staff writer for
        freelance writer based
        when not writing
        when she's not writing
        when he's not writing
        when she is not writing
        when he is not writing
        when they're not writing
        view all posts
        has written for
        bylines have appeared
        follow him
        follow her
      `),
    },
    comments: {
      line: list(`
        comment
        no comment
        no comments
        # comment
        no comments yet
        there are no comments yet
        be the first to comment
        be the first to comment on this
        be the first to leave a comment
        be the first to comment on this article
        start the conversation
        start the discussion
        join the conversation
        join the discussion
        join the debate
        join discussion
        view comments
        view all comments
        view # comments
        view comment
        view discussion
        show comments
        show # comments
        show all comments
        show # more comments
        show more comments
        see comments
        see all comments
        read comments
        read all comments
        read # comments
        hide comments
        load comments
        load more comments
        loading comments
        more comments
        all comments
        open comments
        close comments
        comments are closed
        comments closed
        comments off
        comments disabled
        comments are disabled
        comments are off
        comments are turned off
        comments have been disabled
        comments have been closed
        comments are now closed
        commenting is closed
        comment now
        comment on this
        comment on this article
        comment on this story
        comment below
        comment as
        comment *
        your comment
        your comment *
        your comments
        enter your comment
        enter your comment here
        type your comment
        type your comment here
        write your comment
        write your comment here
        write comment
        write a comment
        add comment
        add a comment
        add your comment
        add your comments
        add new comment
        new comment
        post comment
        post a comment
        post a new comment
        post your comment
        post your reply
        post reply
        submit comment
        submit a comment
        submit your comment
        submit reply
        send comment
        publish comment
        make a comment
        leave comment
        leave your comment
        comment policy
        comments policy
        commenting policy
        comment guidelines
        commenting guidelines
        community guidelines
        community rules
        community standards
        house rules
        reply
        replies
        # reply
        # replies
        view replies
        view # replies
        view # reply
        show replies
        show # replies
        hide replies
        reply to
        reply to this
        cancel reply
        cancel
        log in to reply
        login to reply
        sign in to reply
        log in to comment
        log in to leave a comment
        log in to post a comment
        login to comment
        login to leave a comment
        login to post a comment
        login to post comment
        sign in to comment
        sign in to post a comment
        sign in to leave a comment
        sign in to join the conversation
        sign in to join the discussion
        log in or register to post comments
        log in or register to comment
        login or register to post comments
        register to comment
        register or log in to comment
        name *
        name required
        your name
        your name *
        your name required
        enter your name
        enter your name here
        email will not be published
        mail will not be published
        mail will not be published required
        email not published
        website optional
        website url
        your website
        captcha
        captcha *
        captcha code
        enter captcha
        recaptcha
        i'm not a robot
        i am not a robot
        i am human
        verify you are human
        please verify you are human
        captcha verification failed
        captcha user score failed please contact us
        please enter your comment
        please enter your name here
        please enter your email address here
        please enter your name
        please enter your email address
        please enter your comment here
        please enter an answer in digits
        you have entered an incorrect email address
        preview
        notify me
        notify me of follow up comments by email
        notify me of followup comments via e mail
        notify me of new posts by email
        notify me of new comments
        notify me when new comments are added
        notify of
        notify me via e mail if anyone answers my comment
        receive notifications
        this comment form is under antispam protection
        sort by
        sort by newest
        sort by oldest
        sort by best
        newest first
        oldest first
        sort comments
        oldest
        best comments
        top comments
        top comment
        top rated
        most voted
        inline feedbacks
        flag
        flag comment
        report comment
        report abuse
        report as inappropriate
        report this comment
        edit comment
        delete comment
        subscribe to comments
        subscribe to comments rss
        comments feed
        comments rss
        comment rss feed
        comments powered by disqus
        powered by disqus
        disqus
        disqus comments
        facebook comments
        discussion about this post
        discussion guidelines
        trackback
        trackbacks
        trackbacks and pingbacks
        pingback
        pingbacks
        # pingbacks
        # trackbacks
        guest
        anonymous
        logged in as
        log out?
        characters remaining
        # characters remaining
        # characters left
        max # characters
        characters left
        awaiting moderation
        your comment is awaiting moderation
        thank you for your comment
        letters to the editor
        have your say
        what do you think
        what are your thoughts
        your thoughts
        share your comments
        share your views
        expand full comment
        restacks
        permalink to this comment
        submit
      `),
      head: list(`
        comments
        # comments
        comments #
        leave a reply
        leave a reply cancel reply
        leave a comment
        leave a comment cancel reply
        leave a response
        leave reply
        leave your reply
        leave a feedback
        leave your feedback
        leave us a comment
        leave your comments
        reader comments
        readers' comments
        reader's comments
        readers comments
        user comments
        article comments
        recent reader comments
        latest reader comments
        comments section
        comment section
        comments on this article
        comments on this story
        comments for this post
        comments for this article
        # thoughts on
        # thought on
        one thought on
        # responses
        # response
        # responses to
        one response
        one comment
        # replies to
        the conversation so far
        reply to this post
        submit your comments
        share your thoughts on
        tell us your thoughts
        add your voice
        post your comments
        comments and discussion
        discuss this article
        discuss this story
        let's discuss
        reader feedback
        reader responses
        user reviews
        your reaction
        your reactions
      `),
      start: list(`
        leave a reply
        leave a comment
        leave a response
        post a comment
        add a comment
        add your comment
        be the first to comment
        be the first to share your thoughts
        view comments
        read comments
        read the comments
        join the conversation
        commenting is
        no comments on
        # thoughts on
        # thought on
        # responses to
        # comments on
        one thought on
        one response to
        login to post
        login to leave
        logged in as
        you must be logged in
        you must log in
        you must be a registered
        you need to be logged in
        you need to login
        you have to be logged in
        please log in to
        please login to
        please sign in to
        please enter your comment
        please enter your name
        please keep comments
        please keep your comments
        please read our comment
        please read our commenting
        please note comments
        please note that comments
        please note that your comment
        please be sure to answer
        your email address will not
        your email will not
        your e mail address will not
        your comment is
        your comment will
        save my name
        notify me of
        notify me when
        notify me via
        this site uses akismet
        this site is protected by recaptcha
        this site is protected by hcaptcha
        learn how your comment data
        all comments are
        all comments will
        we welcome comments
        we have disabled comments
        we are no longer accepting comments
        have your say
        share your thoughts
        share your opinion
        share your views
        submit a comment
        write a comment
        you may use these html tags
        you can use these html tags
        html tags
        fill in your details below
        you are commenting using
        create an account or sign in to comment
        by posting a comment
        to leave a comment
        to post a comment
        to join the conversation
        captcha
        trackback
        pingback
        comments powered by
        sign in to comment
        sign in to post
        sign in to leave
        subscribe to comments
        this conversation is moderated
        view the discussion
        please enable javascript to view the comments
      `),
      mark: list(`
        your email address will not be published
        your email will not be published
        your e mail address will not be published
        your email address will not be shared
        email address will not be displayed publicly
        required fields are marked
        save my name email and website
        save my name and email
        save my name email
        in this browser for the next time i comment
        for the next time i comment
        notify me of follow up comments
        notify me of followup comments
        notify me of new comments
        notify me of new posts
        notify me when new comments
        notify me via e mail
        notify me by email
        this site uses akismet
        learn how your comment data is processed
        this site is protected by recaptcha
        this form is protected by recaptcha
        protected by recaptcha and the google
        protected by recaptcha and google
        recaptcha and the google privacy policy
        the google privacy policy and terms of service apply
        captcha verification failed
        captcha user score failed
        please complete the captcha
        please enter your comment
        please enter your name here
        please enter your email address here
        please enter an answer in digits
        you have entered an incorrect email address
        leave a comment below
        leave your comment below
        leave a comment below and
        leave your comments below
        leave a reply cancel reply
        let us know in the comments below
        in the comments below
        in the comment section below
        in the comments section below
        share your thoughts in the comments
        join the conversation in the comments
        view the discussion thread
        please enable javascript to view the comments
        comments powered by disqus
        comments are closed
        comments are now closed
        comments have been closed
        comments for this article are closed
        comments on this article are closed
        comments are turned off
        comments on this story are
        comments are subject to moderation
        comments are moderated
        comments are pre moderated
        comments will be moderated
        comments may be moderated
        comments that are abusive
        all comments are moderated
        all comments are subject to
        all comments will be moderated
        your comment is awaiting moderation
        your comment will be visible after
        your comment will be reviewed
        your comment has been submitted
        your comment will be posted
        comments below have not been moderated
        the comments below have been moderated
        we are not currently accepting comments
        the views expressed in the contents above
        the views expressed in the comments
        comments posted by readers
        comments expressed here do not reflect
        comments made by readers
        you must be logged in to post
        you must be logged in to comment
        you must be logged in to leave
        you must be logged in to reply
        you must be logged in to submit
        you must be logged in to add
        you must be signed in to comment
        you must log in or register to reply
        you must login to post
        you must log in to post
        you must be registered to comment
        you need to be logged in to comment
        you need to login to post
        you need to be a member in order to leave a comment
        you have to be logged in to post
        please log in to comment
        please log in to leave a comment
        please login to comment
        please login to post
        please sign in to comment
        log in to leave a comment
        log in to post a comment
        log in or register to post comments
        log in or sign up to comment
        login or register to post comments
        sign in to join the conversation
        create an account or sign in to comment
        be the first to comment
        be the first to leave a comment
        be the first to share your thoughts
        be the first one to comment
        there are currently no comments
        no comments have been posted
        post as a guest
        logged in as * log out
        fill in your details below or click an icon to log in
        you are commenting using your
        you may use these html tags
        you can use these html tags
        web page addresses and e mail addresses turn into links
        lines and paragraphs break automatically
        allowed html tags
        no html tags allowed
        line and paragraph breaks automatic
        by posting your comment you agree
        by posting a comment you agree
        by commenting you agree
        by submitting a comment you
        by submitting your comment you
        this question is for testing whether
        this question is for testing whether or not you are a human
        to prevent automated spam submissions
        please keep comments respectful
        please keep your comments respectful
        please be respectful of others
        please respect our commenting policy
        please read our commenting policy
        please review our commenting policy
        please read our comment policy
        please follow our community guidelines
        read our commenting guidelines
        see our community guidelines
        our commenting policy
        our comment policy
        our commenting guidelines
        our comments policy
        this conversation is moderated according to
        keep it clean please avoid obscene
        don't threaten please don't tolerate
        threats of harming another person
        be truthful don't knowingly lie
        be nice no racism sexism
        be proactive use the report link
        use the report link on each comment
        share with us we'd love to hear eyewitness accounts
        we'd love to hear eyewitness accounts
        we reserve the right to delete
        we reserve the right to moderate
        reserves the right to remove any comment
        enter the characters you see
        enter the characters shown in the image
        type the characters you see
        type the text in the image
        enter the code shown
        not open for further replies
        both comments and pings are currently closed
        you can follow any responses to this entry
        you can leave a response or trackback
        trackback from your own site
        pinging is currently not allowed
        responses to this entry through the rss
        you can skip to the end and leave a response
        commenting on this article has ended
        what do you think let us know
        have your say in the comments
        commenting is limited to
        only subscribers can comment
        only registered users can comment
        only members can comment
      `),
      hint: list(`
        your comment
        your comments
        your name
        your email
        leave a reply
        leave a comment
        post a comment
        be respectful
        community guidelines
        required fields
        logged in
        captcha
        recaptcha
        will not be published
        registered users
      `),
    },
    navigation: {
      line: list(`
        homepage
        main page
        welcome
        menu
        main menu
        open menu
        close menu
        toggle menu
        toggle navigation
        toggle search
        toggle sidebar
        toggle child menu
        toggle table of contents
        mobile menu
        navigation
        navigation menu
        main navigation
        primary navigation
        primary menu
        secondary menu
        secondary navigation
        footer menu
        footer navigation
        footer
        header
        sidebar
        primary sidebar
        site navigation
        site index
        site map
        sitemap
        open navigation menu
        close navigation menu
        show navigation
        open navigation
        load mobile navigation
        expand
        expand menu
        expand all
        collapse
        collapse all
        expand child menu
        show submenu
        open submenu
        open dropdown menu
        dropdown
        all sections
        sections
        section
        browse
        browse all
        browse by
        explore
        explore by topic
        directory
        quick links
        useful links
        helpful links
        important links
        links
        external links menu
        resources
        information
        info
        company
        more info
        more information
        search
        search for
        search here
        search site
        search this site
        search this website
        search our site
        search the site
        search icon
        search form
        search results
        search close
        open search
        close search
        submit search
        show search
        advanced search
        type here to search
        type and press enter
        type and hit enter
        press enter to search
        press enter to begin your search
        hit enter to search or esc to close
        hit enter to search
        start typing
        what are you looking for
        what can we help you find
        go
        go to
        go to home
        go to homepage
        go to top
        go to content
        go to navigation
        go back
        back
        back home
        back to home
        back to homepage
        back to top
        back to the top
        return to top
        scroll to top
        to top
        top
        up
        top of page
        bottom
        skip
        skip to content
        skip to the content
        skip to main content
        skip to main
        skip to navigation
        skip to main navigation
        skip to primary navigation
        skip to primary sidebar
        skip to secondary navigation
        skip to search
        skip to footer
        skip to footer content
        skip to footer links
        skip to article
        skip navigation
        skip links
        jump to content
        jump to main content
        jump to navigation
        jump to search
        jump to comments
        jump to
        jump to section
        jump to recipe
        contents
        table of contents
        on this page
        in this page
        page contents
        exit mobile version
        mobile version
        desktop version
        full site
        view desktop version
        view mobile version
        view full site
        view full version
        switch to desktop version
        accessibility help
        accessibility links
        accessibility statement
        accessibility
        accessibility tools
        log in
        login
        log on
        logout
        sign in
        sign in now
        sign in / join
        sign out
        signin
        signup
        login / register
        log in register
        log in sign up
        sign in sign up
        sign in register
        register
        join
        join free
        my account
        my profile
        your account
        account
        account settings
        profile settings
        settings
        dashboard
        my feed
        my news
        my list
        saved articles
        saved stories
        saved items
        history
        inbox
        messages
        basket
        cart
        shopping cart
        view cart
        checkout
        your cart is empty
        no products in the cart
        wishlist
        about
        about us
        about this site
        about this page
        about our company
        about the site
        our story
        our history
        our mission
        our team
        our people
        our work
        our company
        our brands
        our network
        our products
        our services
        our sites
        our publications
        our standards
        our journalists
        meet the team
        team
        the team
        staff directory
        who we are
        what we do
        how it works
        contact
        contacts
        contact us
        contact info
        contact information
        contact form
        get in touch
        get in touch with us
        customer service
        customer services
        customer support
        customer care
        support
        support center
        help
        help center
        help centre
        help & support
        help desk
        faq
        faqs
        frequently asked questions
        feedback
        give feedback
        send feedback
        feedback form
        careers
        career
        jobs
        job listings
        job search
        find a job
        post a job
        vacancies
        work for us
        work with us
        join us here
        join our team
        we're hiring
        internships
        press
        press room
        press center
        press office
        press release
        press releases
        media
        media kit
        media center
        media centre
        media relations
        media contacts
        media enquiries
        newsroom
        news room
        investors
        investor relations
        advertise
        advertise with us
        advertise on this site
        advertisers
        advertising rates
        advertising information
        advertiser index
        place an ad
        place an obituary
        create your own ad
        classifieds
        classified
        classified ads
        public notices
        legal notices
        death notices
        funeral notices
        obituaries
        obituary
        births
        marriages
        announcements
        notices
        e paper
        epaper
        e edition
        eedition
        digital edition
        print edition
        today's edition
        replica edition
        newspaper
        magazine
        magazines
        current issue
        past issues
        back issues
        archive search
        international edition
        us edition
        uk edition
        asia edition
        global edition
        edition
        editions
        change edition
        switch edition
        select edition
        english
        english edition
        español
        en español
        français
        deutsch
        italiano
        português
        русский
        中文
        日本語
        한국어
        العربية
        हिन्दी
        हिंदी
        বাংলা
        türkçe
        polski
        nederlands
        svenska
        bahasa indonesia
        tiếng việt
        українська
        en
        language
        languages
        choose language
        choose your language
        change language
        other languages
        country
        location
        locations
        change location
        set location
        select location
        next
        next page
        previous
        previous page
        prev
        prev next
        previous next page
        first
        last
        page
        pages
        page #
        page # of #
        older
        newer
        first page
        last page
        back to page #
        close
        close this
        close this window
        close modal
        close dialog
        close button
        close icon
        dismiss
        hide
        done
        continue
        exit
        yes
        no
        filter
        filters
        filter by
        clear
        clear all
        reset
        apply
        refresh
        select
        select all
        choose
        choose one
        view as list
        view as grid
        grid view
        list view
        sort
        edit
        delete
        upload
        details
        view details
        options
        tools
        features
        feature
        news
        news home
        world
        world news
        world affairs
        around the world
        international
        international news
        global
        global news
        foreign
        foreign affairs
        foreign policy
        africa
        asia
        asia pacific
        south asia
        southeast asia
        central asia
        americas
        north america
        south america
        latin america
        europe
        european union
        middle east
        middle east & africa
        oceania
        australia
        australasia
        caribbean
        us
        u.s.
        us news
        u.s. news
        usa
        uk
        uk news
        uk politics
        us politics
        u.s. politics
        politics
        political news
        political
        government
        national
        national news
        nation
        nation & world
        national security
        local
        local news
        regional
        regional news
        regions
        region
        region news
        state
        state news
        states
        city
        city news
        cities
        metro
        county
        county news
        community
        community news
        communities
        neighborhoods
        neighbourhoods
        crime
        crime news
        crime & courts
        crime & justice
        crime and courts
        crime & safety
        crime and public safety
        public safety
        courts
        law
        law & order
        law and order
        justice
        police
        business
        business news
        business & finance
        business & economy
        business and economy
        economy
        economics
        economic news
        finance
        financial news
        personal finance
        markets
        stock market
        stock markets
        stocks
        commodities
        currencies
        forex
        crypto
        cryptocurrency
        bonds
        money
        your money
        my money
        investing
        banking
        banking & finance
        insurance
        taxes
        tax
        retirement
        savings
        mortgages
        real estate
        property
        housing
        homes
        home & garden
        homes & gardens
        house & home
        companies
        corporate
        industry
        industries
        industry news
        manufacturing
        retail
        trade
        agriculture
        farming
        farm
        energy
        oil & gas
        mining
        transport
        transportation
        aviation
        autos
        auto
        automotive
        cars
        motoring
        motors
        small business
        entrepreneurs
        entrepreneurship
        startups
        startup
        start ups
        leadership
        management
        marketing
        technology
        technology news
        tech
        tech news
        science
        science news
        science & tech
        science & technology
        science and technology
        science & environment
        sci tech
        space
        environment
        environmental news
        climate
        climate change
        climate crisis
        climate & environment
        nature
        wildlife
        animals
        pets
        gadgets
        mobile
        internet
        social media news
        artificial intelligence
        cybersecurity
        cyber security
        security
        defence
        defense
        military
        war
        health
        health news
        health & wellness
        health & fitness
        health & science
        health and wellness
        healthcare
        health care
        wellness
        wellbeing
        well being
        mental health
        fitness
        nutrition
        medicine
        medical
        coronavirus
        covid #
        covid
        coronavirus updates
        education
        higher education
        schools
        university
        universities
        students
        science & health
        religion
        faith
        faith & values
        history & culture
        culture
        arts
        arts & culture
        arts & entertainment
        arts and culture
        arts and entertainment
        art
        art & design
        design
        architecture
        books
        book reviews
        literature
        poetry
        music
        music news
        film
        films
        movies
        movie reviews
        tv
        television
        tv & radio
        tv & film
        tv and radio
        tv news
        tv shows
        tv listings
        tv guide
        tv schedule
        radio
        theater
        theatre
        theater & dance
        stage
        dance
        opera
        classical
        comedy
        comics
        cartoons
        cartoon
        games
        gaming
        video games
        puzzles
        puzzles & games
        crossword
        crosswords
        sudoku
        quiz
        quizzes
        contests
        competitions
        horoscope
        horoscopes
        astrology
        lottery
        lottery results
        entertainment
        entertainment news
        celebrity
        celebrity news
        celebrities
        celebs
        showbiz
        showbiz news
        bollywood
        hollywood
        gossip
        royals
        royal family
        royal news
        people
        lifestyle
        life & style
        life and style
        life
        living
        style
        fashion
        fashion & beauty
        fashion & style
        beauty
        shopping
        relationships
        love & sex
        sex & relationships
        dating
        family
        families
        parenting
        parents
        kids
        women
        men
        weddings
        gardening
        garden
        interiors
        diy
        food
        food & drink
        food & dining
        food & wine
        food and drink
        recipes
        recipe
        cooking
        restaurants
        restaurant reviews
        eat & drink
        dining
        drinks
        wine
        travel
        travel news
        travel guides
        travel & leisure
        destinations
        hotels
        holidays
        vacations
        tourism
        outdoors
        things to do
        what's on
        events
        events calendar
        calendar
        event calendar
        sport
        sports
        sport news
        sports news
        all sports
        other sports
        other sport
        more sports news
        football
        soccer
        american football
        college football
        college sports
        college basketball
        high school sports
        high school football
        prep sports
        basketball
        baseball
        cricket
        rugby
        rugby union
        rugby league
        tennis
        golf
        hockey
        ice hockey
        boxing
        mma
        ufc
        wrestling
        wwe
        formula #
        formula one
        f1
        motorsport
        motorsports
        motor sport
        nascar
        racing
        horse racing
        cycling
        athletics
        swimming
        olympics
        winter sports
        esports
        nfl
        nba
        mlb
        nhl
        mls
        wnba
        premier league
        champions league
        world cup
        transfers
        transfer news
        fixtures
        results & fixtures
        scores
        scoreboard
        scores & schedules
        standings
        live scores
        betting
        opinion
        opinion & analysis
        opinion and analysis
        editorial
        editorials
        op ed
        op eds
        comment & analysis
        comment & debate
        commentary
        commentaries
        analysis
        analysis & opinion
        perspective
        perspectives
        viewpoint
        viewpoints
        views & analysis
        letters
        columnists
        contributors & columnists
        debate
        ideas
        voices
        blog
        blogs
        our blog
        forum
        forums
        interview
        interviews
        investigations
        investigation
        long reads
        long read
        longform
        the big read
        explainers
        explainer
        explained
        fact check
        fact checks
        data
        graphics
        infographics
        interactive
        interactives
        multimedia
        photo galleries
        galleries
        gallery
        photography
        pictures
        picture galleries
        video
        videos
        video gallery
        all videos
        live video
        live tv
        live stream
        livestream
        watch live
        watch live tv
        audio
        listen live
        podcast
        podcasts
        all podcasts
        shows
        programs
        programmes
        series & shows
        documentaries
        schedule
        weather
        weather forecast
        forecast
        radar
        # day forecast
        hourly forecast
        weather radar
        weather alerts
        weather news
        closings
        school closings
        traffic
        live traffic
        elections
        election
        election results
        election news
        election #
        # election
        elections #
        us election
        us elections
        vote #
        congress
        white house
        supreme court
        parliament
        brexit
        immigration
        human rights
        society
        social affairs
        good news
        odd news
        weird news
        offbeat
        strange news
        odd
        special sections
        special section
        supplements
        supplement
        the magazine
        weekend
        weekly
        sunday
        saturday
        monday
        tuesday
        wednesday
        thursday
        friday
        products
        product
        services
        solutions
        pricing
        shop
        store
        shop all
        marketplace
        membership
        members
        become an affiliate
        affiliate program
        partner with us
        partnerships
        programs & services
        projects
        publications
        reports
        research
        insights
        white papers
        case studies
        webinars
        newsletters & alerts
        tutorials
        courses
        training
        documentation
        guides
        how to
        tips
        reviews
        product reviews
        glossary
        testimonials
        awards
        sustainability
        diversity
        articles
        stories
        story
        article
        posts
        categories menu
        all categories
        all topics
        a z
        a z index
        topics a z
        uncategorized
        uncategorised
        general
        miscellaneous
        misc
        other
        others
        untitled
        authors list
        powered by
        powered by wordpress
        powered by wordpress com
        designed by
        developed by
        website by
        site by
        web design by
        proudly powered by wordpress
        theme by
        this link opens in a new tab
        open in new tab
        view source
        view history
        read edit
        try again
        try again later
        not found
        page not found
        please enable javascript
        javascript is disabled
        enable javascript
        you are offline
        view this page in
        view this site in
        view all results
        view all topics
        see all results
        see all topics
        autoplay
        play
        pause
        play now
        mute
        unmute
        fullscreen
        full screen
        exit fullscreen
        replay
        volume
        subtitles
        captions
        settings menu
        video player is loading
        current time
        duration
        remaining time
        loaded
        stream type live
        seek to live currently behind live
        this is a modal window
        beginning of dialog window
        end of dialog window
        chapters
        descriptions
        playback rate
        picture in picture
        cast
        quality
        toggle dark mode
        switch to dark mode
        switch to light mode
        change theme
        theme
        home
      `),
      start: list(`
        skip to
        jump to
        back to top
        search for:
        you are using an out of date browser
        you are using an outdated browser
        your browser is out of date
        your browser is not supported
        this browser is not supported
        javascript is
        please enable javascript
        please upgrade your browser
        please update your browser
        please use a different browser
        an official website of
        powered by wordpress
        proudly powered by
        website designed by
        site designed by
        website by
        web design by
        view in browser
        view this page in
        video player is
        this video can not be played
        this video cannot be played
        the media could not be loaded
        sorry this video
        press enter to search
        hit enter to search
        page # of
        showing #
        loading more
      `),
      mark: list(`
        exit mobile version
        skip to main content
        skip to content
        hit enter to search or esc to close
        type and press enter to search
        type above and press enter to search
        press esc to cancel
        press enter to begin your search
        you are using an out of date browser
        you are using an outdated browser
        you should upgrade or use an alternative browser
        please upgrade your browser
        please update your browser
        please enable javascript in your browser
        please enable javascript to
        you need to enable javascript
        javascript is disabled in your browser
        javascript is required to
        to enjoy our content please
        your browser is not supported
        your browser does not support
        your browser does not currently recognize
        this browser is no longer supported
        for an optimal experience visit our site on another browser
        for the best experience please
        an official website of the united states government
        official websites use gov
        secure gov websites use https
        here's how you know
        this link is to an external site
        choosing a selection results in a full page refresh
        video player is loading
        this is a modal window
        beginning of dialog window
        escape will cancel and close the window
        the media could not be loaded
        to play this video you need to enable javascript
        this video can not be played
        press shift question mark to access
        use up down arrow keys to increase or decrease volume
        our apologies the page you
        the page you are looking for
        no results found for
        sorry no results were found
        sorry we couldn't find any
      `),
    },
    copyright: {
      line: list(`
        copyright
        ©
        all rights reserved
        © all rights reserved
        terms
        terms of use
        terms of use agreement
        terms of service
        terms of sale
        terms & conditions
        terms and conditions
        terms and conditions of use
        terms & policies
        terms & privacy
        terms and rules
        terms of use and privacy policy
        terms of service privacy policy
        conditions of use
        conditions of sale
        subscription terms
        subscription terms & conditions
        subscriber terms
        user agreement
        website terms of use
        website terms and conditions
        site terms
        advertising terms and conditions
        privacy
        privacy policy
        privacy policy terms of use
        privacy policy terms of service
        privacy policy terms and conditions
        privacy policy & terms
        privacy & terms
        privacy and terms
        privacy & cookies policy
        privacy & cookie policy
        privacy and cookies policy
        privacy and cookie policy
        privacy policy & cookies
        privacy notice
        privacy statement
        privacy center
        privacy centre
        privacy rights
        privacy choices
        your privacy rights
        your california privacy rights
        your ca privacy rights
        california privacy rights
        california privacy notice
        california notice at collection
        ca notice at collection
        ca notice of collection
        ca privacy rights
        california privacy policy
        california do not sell
        notice to california residents
        notice at collection
        collection notice
        consumer health data privacy policy
        notice of financial incentive
        do not sell
        do not sell my info
        do not sell my information
        do not sell my personal information
        do not sell or share
        do not sell my data
        do not share my personal information
        do not sell share my personal information
        do not sell or share my personal info
        gdpr
        gdpr policy
        ccpa
        cookie policy
        cookies policy
        cookie statement
        cookie use
        use of cookies
        data protection
        data policy
        data privacy
        legal
        legal notice
        legal information
        legal info
        legal terms
        legal & privacy
        legal disclaimer
        legals
        disclaimer
        disclaimers
        disclosure
        disclosures
        imprint
        impressum
        publisher information
        masthead
        copyright notice
        copyright policy
        copyright information
        copyright & trademark
        dmca
        dmca policy
        dmca notice
        takedown policy
        trademarks
        intellectual property
        permissions
        reprints
        reprints & permissions
        reprints and permissions
        rights & permissions
        rights and permissions
        reprint permission
        licensing
        content licensing
        syndication
        license
        creative commons
        creative commons license
        editorial policy
        editorial policies
        editorial guidelines
        editorial standards
        editorial code
        editorial code of conduct
        editorial process
        editorial independence
        editorial complaints
        code of ethics
        code of conduct
        code of practice
        code of conduct and complaints
        ethics policy
        ethics
        ethics statement
        journalism standards
        standards and practices
        corrections
        correction policy
        corrections policy
        corrections & clarifications
        corrections and clarifications
        fact checking policy
        ownership and funding
        ownership & funding
        funding
        complaints
        complaints policy
        complaints procedure
        make a complaint
        how to complain
        modern slavery statement
        modern slavery act statement
        slavery statement
        anti slavery statement
        gender pay gap
        accessibility policy
        anti spam policy
        refund policy
        return policy
        returns policy
        return & refund policy
        shipping policy
        cancellation policy
        security policy
        responsible disclosure
        ai policy
        diversity statement
        fcc public file
        fcc public inspection file
        fcc applications
        eeo report
        eeo public file
        eeo public file report
        public file
        public inspection file
        children's programming
        closed captioning
        accessibility and closed captioning
        ad policy
        advertising policy
        daa industry opt out
        about our terms
        policies
        policy
        policies and standards
        company number
      `),
      start: list(`
        copyright ©
        copyright #
        ©
        © copyright
        © #
        (c) #
        all rights reserved
        all content ©
        all content copyright
        all text and images
        content copyright
        text copyright
        reproduction in whole
        reproduction without
        reprinted with permission
        republished with permission
        reproduced with permission
        published with permission
        no part of this
        this material may not be
        this content may not be
        this article may not be
        this story may not be
        this document is subject to copyright
        this work is licensed
        this article is licensed
        this website is operated by
        this website is owned
        this site is owned
        this site is operated
        this website and its
        registered office
        registered in england
        registered company
        company registration
        company number
        registered number
        vat number
        vat registration
        issn
        use of this site constitutes
        use of this website constitutes
        use of and or registration on
        use of and registration on
        your use of this
        by using this site
        terms of use
        terms of service
        terms and conditions
        privacy policy
        legal notice
        user contributions licensed
        quotes displayed in real time
        quotes delayed
        market data provided
        market data powered by
        powered and implemented by
        for reprint
        for reprints
        to purchase reprints
        to report an error
        to report a correction
      `),
      mark: list(`
        all rights reserved
        all right reserved
        all rights are reserved
        may not be published broadcast rewritten
        may not be published broadcast
        may not be reproduced
        may not be reproduced distributed
        may not be republished
        no part may be reproduced
        no part of this * may be
        published broadcast rewritten or redistributed
        published broadcast rewritten redistributed
        without express written permission
        reproduction is prohibited
        reproduction in whole or in part
        reproduction without permission
        unauthorized reproduction
        unauthorised reproduction
        unauthorized use and or duplication
        reprinted with permission
        republished with permission
        republished with the permission
        reproduced with permission
        are registered trademarks
        are the property of their respective owners
        property of their respective owners
        copyright ©
        © copyright
        copyright #
        © #
        licensed under a creative commons
        under creative commons license
        creative commons attribution
        under the terms of the creative commons
        content is available under
        user contributions licensed under
        constitutes acceptance of our
        constitutes acceptance of the
        constitutes acceptance of these
        constitutes agreement to our
        constitutes your agreement
        constitutes your acceptance
        you agree to our terms
        you agree to our user agreement
        you agree to our privacy policy
        you agree to the terms
        you accept our terms
        agree to our terms of use
        agree to our terms of service
        agree to our terms and conditions
        agree to the terms of use
        agree to the terms of service
        agree to our privacy policy
        and acknowledge our privacy policy
        have read our privacy policy
        read our privacy policy
        read our terms
        see our privacy policy
        see our terms
        view our privacy policy
        our privacy policy and terms
        is not responsible for the content of external
        not responsible for the content of external sites
        we are not responsible for the content
        for informational purposes only
        for general information purposes only
        does not constitute financial advice
        does not constitute investment advice
        is not intended as a substitute for professional
        is not a substitute for professional medical
        not intended to be a substitute for professional
        should not be construed as investment advice
        not financial advice
        this is not investment advice
        this website is operated by
        this website is owned and operated by
        this site is owned and operated by
        adheres to the editors' code
        complaint about editorial content
        company registration number
        company registered number
        quotes displayed in real time or delayed
        delayed by at least # minutes
        market data provided by
        powered and implemented by
        to report a factual error
        to report a correction or typo
        to submit a correction
        to inquire about licensing
        for permission to republish
        for permission to reproduce
        purchase a license to
        order reprints
        order reprints today
        fcc public file
        public inspection file
        public file assistance
      `),
      hint: list(`
        ©
        rights reserved
        written permission
        written consent
        our user agreement
        our terms
        our privacy policy
        terms of use
        creative commons
        registered office
      `),
    },
    other: {
      line: list(`
        test
        lorem ipsum
        undefined
        null
        nan
        object object
        n a
        %d
        error
        error #
        # error
        access denied
        forbidden
      `),
      mark: list(`
        press and hold to confirm you are a human
        please confirm you are a human
        checking your browser before accessing
        verify you are human by completing
        enable javascript and cookies to continue
      `),
    },
  },
  names: {
    by: list(`
      by
      written by
      reported by
      posted by
      published by
      story by
      words by
      text by
      article by
      author
      authors
      reporter
      compiled by
      reporting by
      from
    `),
    and: list(`
      and
      &
      with
      in
      for
      at
      of
      via
      plus
      as told to
    `),
    roles: list(`
      staff writer
      staff writers
      senior staff writer
      staff reporter
      staff reporters
      staff correspondent
      staff
      reporter
      reporters
      senior reporter
      chief reporter
      news reporter
      political reporter
      politics reporter
      crime reporter
      business reporter
      health reporter
      education reporter
      environment reporter
      science reporter
      technology reporter
      sports reporter
      sport reporter
      local democracy reporter
      digital reporter
      entertainment reporter
      general assignment reporter
      investigative reporter
      data reporter
      breaking news reporter
      enterprise reporter
      correspondent
      senior correspondent
      special correspondent
      chief correspondent
      foreign correspondent
      political correspondent
      diplomatic correspondent
      business correspondent
      economics correspondent
      health correspondent
      education correspondent
      environment correspondent
      science correspondent
      security correspondent
      world affairs correspondent
      home affairs correspondent
      legal affairs correspondent
      parliamentary correspondent
      sports correspondent
      arts correspondent
      technology correspondent
      editor
      editors
      senior editor
      managing editor
      executive editor
      deputy editor
      associate editor
      assistant editor
      contributing editor
      news editor
      city editor
      digital editor
      web editor
      features editor
      opinion editor
      political editor
      politics editor
      business editor
      economics editor
      sports editor
      science editor
      health editor
      education editor
      environment editor
      technology editor
      foreign editor
      world editor
      editor in chief
      editor at large
      copy editor
      photo editor
      writer
      senior writer
      contributing writer
      freelance writer
      sports writer
      sportswriter
      feature writer
      features writer
      content writer
      guest writer
      football writer
      critic
      film critic
      food critic
      music critic
      theater critic
      theatre critic
      tv critic
      art critic
      book critic
      journalist
      freelance journalist
      multimedia journalist
      digital journalist
      news anchor
      anchor
      producer
      digital producer
      web producer
      multimedia producer
      video producer
      senior producer
      columnist
      opinion columnist
      guest columnist
      sports columnist
      business columnist
      contributor
      contributors
      senior contributor
      guest contributor
      opinion contributor
      special contributor
      blogger
      commentator
      analyst
      researcher
      photographer
      staff photographer
      photojournalist
      videographer
      cartoonist
      meteorologist
      bureau chief
      chief
      desk
      news desk
      newsdesk
      web desk
      online desk
      sports desk
      digital desk
      news service
      newsroom
      team
      bureau
      agencies
      agency
      admin
      administrator
      publisher
      author
      intern
      fellow
      translator
      moderator
      special to
      for the
      online
      digital
      contributing
    `),
  },
  published: list(`
    published
    published on
    published at
    published date
    publish date
    publication date
    date published
    first published
    first published on
    first published at
    originally published
    originally published on
    posted
    posted on
    posted at
    posted date
    date posted
    post date
    date
    dated
    date created
    created
    created on
    released
    released on
    release date
    issued
    issued on
    uploaded
    uploaded on
    added
    added on
    submitted
    submitted on
    written on
    reported on
    filed
    on
  `),
  modified: list(`
    updated
    updated on
    updated at
    updated date
    date updated
    update
    upd
    last updated
    last updated on
    last updated at
    last update
    latest update
    modified
    modified on
    date modified
    last modified
    last modified on
    edited
    edited on
    last edited
    last edited on
    last revised
    revised
    revised on
    reviewed
    last reviewed
    last reviewed on
    corrected
    corrected on
    amended
  `),
  relative: {
    ago: list(`
      # @ ago
      about # @ ago
      around # @ ago
      over # @ ago
      almost # @ ago
      more than # @ ago
      updated # @ ago
      published # @ ago
      posted # @ ago
      # @ old
      # @ earlier
    `),
    units: {
      second: words('second seconds sec secs s'),
      minute: words('minute minutes min mins m'),
      hour: words('hour hours hr hrs h'),
      day: words('day days d'),
      week: words('week weeks wk wks w'),
      month: words('month months mo mos mth mths mon'),
      year: words('year years yr yrs y'),
    },
    one: words('a an one'),
    now: list(`
      just now
      now
      right now
      moments ago
      a moment ago
      a few moments ago
      seconds ago
      a few seconds ago
      less than a minute ago
    `),
    today: words('today'),
    yesterday: words('yesterday'),
  },
}
